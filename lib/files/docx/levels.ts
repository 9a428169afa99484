import { child, elements, isOn, shownOf, value, type Xml } from './xml';
import { withSigns } from './symbols';

/** How a level of a list numbers its paragraphs. */
export interface Level {
  start: number;
  format: string;
  /** `%1.`, `Vraag %1`, or a sign. */
  text: string;
  /** The level, from 1, that makes this one begin anew; 0: none does; undefined: each one above it. */
  restart: number | undefined;
  /** All numbers of its label in figures, whatever their own levels have. */
  isLegal: boolean;
  /** The paragraph style that has this level. */
  style: string | undefined;
}

/** The levels that an abstract list or an override defines. */
export function* readLevels(parent: Xml): Generator<[number, Level]> {
  for (const level of elements(parent)) {
    if (level.name !== 'w:lvl') continue;
    const restart = value(level, 'w:lvlRestart');
    const start = value(level, 'w:start');
    const format = formatOf(level);
    const text = value(level, 'w:lvlText') ?? '';
    const font = child(child(level, 'w:rPr'), 'w:rFonts')?.attributes;
    yield [
      Number(level.attributes.ilvl ?? 0),
      {
        // Without a number it begins at 0 (ISO 29500-1, 17.9.25).
        start: start === undefined ? 0 : startOf(start),
        format,
        text: format === 'bullet' ? sign(text, font?.ascii ?? font?.hAnsi) : text,
        restart: restart !== undefined && /^\d$/.test(restart) ? Number(restart) : undefined,
        isLegal: isOn(level, 'w:isLgl') ?? false,
        style: value(level, 'w:pStyle'),
      },
    ];
  }
}

/** Newer programs have formats of their own ("001, 002, …"), beside one for older programs. */
function formatOf(level: Xml): string {
  const formats = elements(level).flatMap((each) =>
    each.name === 'w:numFmt' ? [each] : shownOf(each).filter(({ name }) => name === 'w:numFmt'),
  );
  const { val, format } = formats[0]?.attributes ?? {};
  return (val === 'custom' ? /^[^,\s]+/.exec(format ?? '')?.[0] : val) ?? format ?? 'decimal';
}

/** Where a level begins; at 1 where what is said is no number. */
export const startOf = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 1);

/** Symbol fonts have their signs where Unicode has none. */
function sign(text: string, font: string | undefined): string {
  if (!text) return '';
  const own = withSigns(text, font);
  return /^[\ue000-\uf8ff\ufffd\s]*$/.test(own) || own === 'o' ? '•' : own;
}
