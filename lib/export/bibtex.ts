import type { CollectionItem } from '../model/collection';
import { referencesOf, type Reference } from './reference';
import { oneLine, linesOf } from './text';

/**
 * BibTeX in UTF-8, with the fields of BibLaTeX that both Zotero and biber know (`date`, `urldate`, `langid`). The note is
 * `annote`: what the reader wrote is not for print in a bibliography.
 */
export function makeBibtex(items: CollectionItem[]): string {
  return referencesOf(items).map(entryOf).join('\n');
}

function entryOf(reference: Reference): string {
  const { date, keywords } = reference;
  const fields: [name: string, value: string | null][] = [
    ['author', reference.authors.map((name) => `{${escape(name)}}`).join(' and ')],
    // Doubly braced: no style may put a Dutch title into lower case.
    ['title', `{${escape(reference.title)}}`],
    ['year', date && date.slice(0, 4)],
    ['month', date && date.slice(5, 7)],
    ['date', date],
    ['institution', escape(reference.institution)],
    ['address', escape(reference.place)],
    ['number', reference.number && escape(oneLine(reference.number))],
    ['type', escape(reference.type)],
    ['series', reference.series && escape(reference.series)],
    ['library', reference.archiveLocation && escape(oneLine(reference.archiveLocation))],
    ['language', 'nl'],
    ['langid', 'dutch'],
    // Programs read it verbatim: what is no part of an address there is percent-encoded instead.
    ['url', reference.url && reference.url.replace(/[\s{}\\]|%(?![0-9A-Fa-f]{2})/g, encodeURIComponent)],
    ['urldate', reference.accessed],
    ['abstract', escape(reference.abstract)],
    ['keywords', escape(keywords.map((word) => word.replace(/[,;]/g, ' ')).join(', '))],
    ['annote', escape(linesOf(reference.note).join('\n'))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@techreport{${reference.key},\n${lines.join('\n')}\n}\n`;
}

/** What TeX would take for its own, in the forms that Zotero and JabRef write and read. */
const special: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};
const loneBraces: Record<string, string> = { '{': '{\\textbraceleft}', '}': '{\\textbraceright}' };

function escape(text: string): string {
  // BibTeX counts braces, escaped or not: those of an uneven text are written in words.
  const braces = isBalanced(text) ? { '{': '\\{', '}': '\\}' } : loneBraces;
  return text
    .replaceAll('\0', '')
    .replace(/[\\~^#$%&_{}]/g, (sign) => special[sign] ?? braces[sign as '{'] ?? sign);
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text.replace(/[^{}]/g, '')) {
    depth += sign === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
