import type { CollectionItem } from '../model/collection';
import { referencesOf, type Reference } from './reference';
import { texKeyword, texLines, texOf } from './tex';
import { linesOf, oneLine } from './text';

/**
 * BibTeX in UTF-8, with the fields of BibLaTeX that both Zotero and biber know (`date`, `urldate`, `langid`). `note` is the
 * citation by the Leidraad, which every style prints and every program reads; what the reader wrote is not for print, and
 * so is `annote`.
 */
export function makeBibtex(items: CollectionItem[]): string {
  return referencesOf(items).map(entryOf).join('\n');
}

function entryOf(reference: Reference): string {
  const { date, keywords, archive, archiveLocation } = reference;
  const fields: [name: string, value: string | null][] = [
    ['author', reference.authors.map((name) => `{${texOf(name)}}`).join(' and ')],
    // Doubly braced: no style may put a Dutch title into lower case.
    ['title', `{${texOf(reference.title)}}`],
    ['year', date && date.slice(0, 4)],
    ['month', date && (months[Number(date.slice(5, 7)) - 1] ?? null)],
    ['date', date],
    ['institution', texOf(reference.institution)],
    ['address', texOf(reference.place)],
    ['number', reference.number && texOf(oneLine(reference.number))],
    ['type', texOf(reference.type)],
    ['series', reference.series && texOf(reference.series)],
    ['note', texOf(reference.citation)],
    ['library', archiveLocation && texOf(oneLine(archiveLocation))],
    ['language', 'nl'],
    ['langid', 'dutch'],
    // Programs read it verbatim: what is no part of an address there is percent-encoded instead.
    ['url', reference.url && reference.url.replace(/[\s{}\\]|%(?![0-9A-Fa-f]{2})/g, encodeURIComponent)],
    ['urldate', reference.accessed],
    ['abstract', texOf(reference.abstract)],
    ['keywords', keywords.map(texKeyword).join(', ')],
    // Zotero and biber have no field for where a report is kept.
    ['annote', texLines([...linesOf(reference.note), [archive, archiveLocation].filter(Boolean).join(', ')])],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (!value) return [];
    return [`  ${name} = ${name === 'month' ? value : `{${value}}`},`];
  });
  return `@techreport{${reference.key},\n${lines.join('\n')}\n}\n`;
}

/** Names that every style knows, and so in no braces: a number would be printed as one. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
