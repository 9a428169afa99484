import type { CollectionItem } from '../model/collection';
import { legalPartsOf } from './legal';
import { referencesOf, type Reference } from './reference';
import { fieldText, keywordValues, noteLines } from './ris-text';

type Line = [tag: string, value: string | null];

/**
 * RIS as Zotero, EndNote and Mendeley read it (the specification of 2011, with ISO days as its YYYY/MM/DD/). Lines end in
 * CRLF and are never broken: an address that is would be another one.
 */
export const makeRis = (items: CollectionItem[]): string => write(items, reportOf);

/** For the Leidraad's style: of a `BILL` that makes the citation itself. */
export const makeLegalRis = (items: CollectionItem[]): string => write(items, billOf);

function write(items: CollectionItem[], linesOfType: (reference: Reference) => Line[]): string {
  const entries = referencesOf(items).map((reference) => {
    const lines = [...linesOfType(reference), ...commonOf(reference)];
    const fields = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${fieldText(value)}`] : []));
    return [...fields, `N1  - ${noteLines(reference.note).join('\r\n')}`, 'ER  - ', ''].join('\r\n');
  });
  return entries.join('\r\n');
}

const reportOf = (reference: Reference): Line[] => [
  ['TY', 'RPRT'],
  ...authorsOf('AU', reference),
  ['SN', reference.number],
  ['M3', reference.type],
  ['PB', reference.institution],
  ['CY', reference.place],
  ['T2', reference.series],
  ['DB', reference.archive],
  ['AN', reference.archiveLocation],
];

function billOf(reference: Reference): Line[] {
  const { series, volume, number } = legalPartsOf(reference);
  return [
    ['TY', 'BILL'],
    // Whoever puts a bill forward; Zotero knows no author of one.
    ...authorsOf('A2', reference),
    ['T2', series],
    ['VL', volume],
    // Not SP, the page, which the style leaves out of its list of sources.
    ['M1', number],
    ['T3', reference.institution],
  ];
}

function commonOf(reference: Reference): Line[] {
  return [
    ['ID', reference.key],
    ['TI', reference.title],
    ['PY', reference.date && reference.date.slice(0, 4)],
    ['DA', reference.date && day(reference.date)],
    ['LA', 'nl'],
    ['UR', reference.url],
    ['Y2', day(reference.accessed)],
    ['AB', reference.abstract],
    ...keywordValues(reference.keywords).map((word): Line => ['KW', word]),
  ];
}

/** A comma would part a surname from a given name. */
const authorsOf = (tag: string, { authors }: Reference): Line[] =>
  authors.map((name) => [tag, name.replaceAll(',', ' ')]);

const day = (iso: string) => `${iso.replaceAll('-', '/')}/`;
