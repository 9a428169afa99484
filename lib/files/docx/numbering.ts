import type { ListLabel } from '../paragraph';
import { child, elements, value, type Xml } from './xml';

/** Characters of a label that are kept; "Antwoord op de vragen 100:" has 26. */
const longestLabel = 40;

interface Level {
  start: number;
  format: string;
  /** `%1.`, `Vraag %1`, or a sign. */
  text: string;
}

interface List {
  levels: Map<number, Level>;
  /** Lists of one abstract definition count on from each other. */
  counters: number[];
  /** Levels that begin anew when this list is first used. */
  overrides: Map<number, number>;
  begun: boolean;
  id: string;
}

/** Gives each paragraph of a list the label that Word shows before it, in the order of the document. */
export type Numbering = (numId: string | undefined, level: number) => ListLabel | null;

/** `word/numbering.xml`. In questions the automatic number *is* the number of the question (lib/sites/SITES.md 3.4). */
export function readNumbering(root: Xml | null): Numbering {
  const abstracts = new Map<string, Xml>();
  const byStyle = new Map<string, Xml>();
  const lists = new Map<string, List>();
  const counters = new Map<string, number[]>();
  for (const each of root ? elements(root) : []) {
    if (each.name !== 'w:abstractNum') continue;
    abstracts.set(each.attributes.abstractNumId ?? '', each);
    const style = value(each, 'w:styleLink');
    if (style) byStyle.set(style, each);
  }
  for (const num of root ? elements(root) : []) {
    const id = num.attributes.numId;
    if (num.name !== 'w:num' || !id) continue;
    const named = abstracts.get(value(num, 'w:abstractNumId') ?? '');
    const abstract = byStyle.get(value(named, 'w:numStyleLink') ?? '') ?? named;
    if (!abstract) continue;
    const key = abstract.attributes.abstractNumId ?? '';
    const counted = counters.get(key) ?? [];
    counters.set(key, counted);
    const levels = new Map(readLevels(abstract));
    const overrides = new Map<number, number>();
    for (const override of elements(num).filter(({ name }) => name === 'w:lvlOverride')) {
      const level = Number(override.attributes.ilvl ?? 0);
      const start = value(override, 'w:startOverride');
      if (start !== undefined) overrides.set(level, startOf(start));
      for (const [own, definition] of readLevels(override)) levels.set(own, definition);
    }
    lists.set(id, { levels, counters: counted, overrides, begun: false, id: key });
  }

  return (numId, level) => {
    const list = numId === undefined || numId === '0' ? undefined : lists.get(numId);
    const definition = list?.levels.get(level);
    if (!list || !definition) return null;
    if (!list.begun) {
      list.begun = true;
      for (const [own, start] of list.overrides) list.counters[own] = start - 1;
    }
    list.counters.length = Math.min(list.counters.length, level + 1); // deeper levels begin anew
    const number = (list.counters[level] ?? definition.start - 1) + 1;
    list.counters[level] = number;
    if (definition.format === 'none') return null;
    const isSign = definition.format === 'bullet';
    const label = isSign
      ? sign(definition.text)
      : definition.text.slice(0, longestLabel).replace(/%(\d)/g, (_, digit: string) => {
          const at = Number(digit) - 1;
          const format = list.levels.get(at)?.format ?? 'decimal';
          return written(list.counters[at] ?? list.levels.get(at)?.start ?? 1, format);
        });
    return { label: label.slice(0, longestLabel), value: isSign ? null : number, list: list.id, level };
  };
}

function* readLevels(parent: Xml): Generator<[number, Level]> {
  for (const level of elements(parent)) {
    if (level.name !== 'w:lvl') continue;
    yield [
      Number(level.attributes.ilvl ?? 0),
      {
        start: startOf(value(level, 'w:start')),
        format: value(level, 'w:numFmt') ?? child(level, 'w:numFmt')?.attributes.format ?? 'decimal',
        text: value(level, 'w:lvlText') ?? '',
      },
    ];
  }
}

/** Where a level begins; at 1 where no number says so. */
const startOf = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 1);

/** Symbol fonts have their signs where Unicode has none. */
const sign = (text: string): string => (/^[\ue000-\uf8ff\s]*$/.test(text) ? '•' : text === 'o' ? '•' : text);

/** The 27th is "aa", the 53rd "aaa"; beyond ten letters nobody counts so, and a figure will do. */
function written(number: number, format: string): string {
  if (/^(?:lower|upper)Letter$/.test(format) && number > 0 && number <= 260) {
    const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(1 + Math.floor((number - 1) / 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (format === 'lowerRoman' || format === 'upperRoman') {
    const roman = toRoman(number);
    return format === 'upperRoman' ? roman.toUpperCase() : roman;
  }
  return format === 'decimalZero' && number < 10 ? `0${number}` : String(number);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function toRoman(number: number): string {
  let rest = Math.min(number, 399);
  let text = '';
  for (const [worth, letters] of ROMAN) for (; rest >= worth; rest -= worth) text += letters;
  return text;
}
