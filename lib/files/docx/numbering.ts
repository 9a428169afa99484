import type { ListLabel } from '../paragraph';
import { written } from './number-formats';
import { readLevels, startOf, type Level } from './levels';
import { elements, value, type Xml } from './xml';

/** Characters of a label that are kept; "Antwoord op de vragen 100:" has 26. */
const longestLabel = 40;

interface List {
  levels: Map<number, Level>;
  /** The last number of each level. Lists of one abstract definition count on from each other. */
  counters: Map<number, number>;
  /** Levels that begin anew when this list is first used. */
  overrides: Map<number, number>;
  begun: boolean;
  id: string;
}

/**
 * Gives each paragraph of a list the label that Word shows before it, in the order of the document. Without a level, the
 * level is the one that the list has for the paragraph's style.
 */
export type Numbering = (
  numId: string | undefined,
  level: number | undefined,
  style: string | undefined,
) => ListLabel | null;

/** `word/numbering.xml`. In questions the automatic number *is* the number of the question (lib/sites/SITES.md 3.4). */
export function readNumbering(root: Xml | null): Numbering {
  const lists = readLists(root);
  return (numId, ownLevel, style) => {
    const list = numId === undefined || numId === '0' ? undefined : lists.get(numId);
    if (!list) return null;
    const level = ownLevel ?? levelOfStyle(list.levels, style) ?? 0;
    const definition = list.levels.get(level);
    if (!definition) return null;
    if (!list.begun) {
      list.begun = true;
      for (const [own, start] of list.overrides) list.counters.set(own, start - 1);
    }
    const number = count(list, level);
    const isSign = definition.format === 'bullet';
    const label = isSign ? definition.text : labelOf(list, definition);
    if (!label.trim()) return null;
    const value = isSign || definition.format === 'none' ? null : number;
    return { label: label.slice(0, longestLabel), value, list: list.id, level };
  };
}

function readLists(root: Xml | null): Map<string, List> {
  const abstracts = new Map<string, Xml>();
  const byStyle = new Map<string, Xml>();
  const lists = new Map<string, List>();
  const counters = new Map<string, Map<number, number>>();
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
    const counted = counters.get(key) ?? new Map<number, number>();
    counters.set(key, counted);
    const levels = new Map(readLevels(abstract));
    const overrides = new Map<number, number>();
    for (const override of elements(num).filter(({ name }) => name === 'w:lvlOverride')) {
      const level = Number(override.attributes.ilvl ?? 0);
      const start = value(override, 'w:startOverride');
      for (const [own, definition] of readLevels(override)) levels.set(own, definition);
      if (start === undefined) continue;
      overrides.set(level, startOf(start));
      const definition = levels.get(level);
      if (definition) levels.set(level, { ...definition, start: startOf(start) });
    }
    lists.set(id, { levels, counters: counted, overrides, begun: false, id: key });
  }
  return lists;
}

function levelOfStyle(levels: ReadonlyMap<number, Level>, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  for (const [level, definition] of levels) if (definition.style === style) return level;
  return undefined;
}

/** The next number of a level. Levels above it that were skipped have begun by it; those below it begin anew. */
function count({ levels, counters }: List, level: number): number {
  for (const [own, definition] of levels) {
    if (own < level && !counters.has(own)) counters.set(own, definition.start);
    // A restart of 0 is none at all; one that names a level is for that level and those above it.
    const restart = definition.restart;
    const anew = restart === undefined || restart > own ? true : level < restart;
    if (own > level && anew) counters.delete(own);
  }
  const number = (counters.get(level) ?? (levels.get(level)?.start ?? 1) - 1) + 1;
  counters.set(level, number);
  return number;
}

function labelOf({ levels, counters }: List, { text, isLegal }: Level): string {
  return text.slice(0, longestLabel).replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const named = levels.get(at);
    const format = named?.format ?? 'decimal';
    const number = counters.get(at) ?? named?.start ?? 1;
    return written(number, isLegal && format !== 'none' ? 'decimal' : format);
  });
}
