import type { CollectionItem } from '../model/collection';
import { referencesOf, type Reference } from './reference';
import { linesOf, oneLine } from './text';

/**
 * RIS as Zotero, EndNote and Mendeley read it (the specification of 2011, with ISO days as its YYYY/MM/DD/). Lines end in
 * CRLF and are never broken: an address that is would be another one.
 */
export function makeRis(items: CollectionItem[]): string {
  return referencesOf(items).map(entryOf).join('\r\n');
}

function entryOf(reference: Reference): string {
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'RPRT'],
    ['ID', reference.key],
    ['TI', reference.title],
    // A comma would part a surname from a given name.
    ...reference.authors.map((name): [string, string] => ['AU', name.replaceAll(',', ' ')]),
    ['PY', reference.date && reference.date.slice(0, 4)],
    ['DA', reference.date && day(reference.date)],
    ['SN', reference.number],
    ['M3', reference.type],
    ['PB', reference.institution],
    ['CY', reference.place],
    ['T2', reference.series],
    ['DB', reference.archive],
    ['AN', reference.archiveLocation],
    ['LA', 'nl'],
    ['UR', reference.url],
    ['Y2', day(reference.accessed)],
    ['AB', reference.abstract],
    ...reference.keywords.map((word): [string, string] => ['KW', word.replaceAll(';', ',')]),
  ];
  const fields = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...fields, `N1  - ${noteLines(reference.note).join('\r\n')}`, 'ER  - ', ''].join('\r\n');
}

const day = (iso: string) => `${iso.replaceAll('-', '/')}/`;

/** A line that looks like a tag would end the note, or the whole entry: it goes on behind the last words before it. */
function noteLines(note: string): string[] {
  const lines: string[] = [];
  for (const line of linesOf(note)) {
    const text = line.replaceAll('\0', '');
    if (!/^\s*[A-Z][A-Z0-9] {0,2}-/.test(text)) lines.push(text);
    else {
      while (lines.length > 0 && !lines.at(-1)?.trim()) lines.pop();
      lines.push(`${lines.pop() ?? ''} ${text.trim()}`);
    }
  }
  return lines;
}
