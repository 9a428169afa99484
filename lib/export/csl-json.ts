import type { CollectionItem } from '../model/collection';
import { legalPartsOf } from './legal';
import { referencesOf, type Reference } from './reference';

type Entry = Record<string, unknown>;

/** CSL-JSON 1.0, with the variables that Zotero maps to a report; https://docs.citationstyles.org/en/stable/specification.html */
export const makeCslJson = (items: CollectionItem[]): string => write(items, reportOf);

/** For the Leidraad's style: of a `bill` that makes the citation itself. */
export const makeLegalCslJson = (items: CollectionItem[]): string => write(items, billOf);

function write(items: CollectionItem[], entryOf: (reference: Reference) => Entry): string {
  const entries = referencesOf(items).map((reference) =>
    Object.fromEntries(
      Object.entries({ ...commonOf(reference), ...entryOf(reference) }).filter(([, value]) => value !== null),
    ),
  );
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function commonOf(reference: Reference): Entry {
  const { authors, date, accessed, keywords } = reference;
  return {
    id: reference.key,
    title: reference.title,
    // Whole names: a surname is not to be taken apart into particles and given names.
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : null,
    // Of the parts of a date Zotero makes an English one; it takes `raw` as it is.
    issued: date && { ...day(date), raw: date },
    accessed: day(accessed),
    URL: reference.url,
    genre: reference.type,
    archive: reference.archive,
    archive_location: reference.archiveLocation,
    abstract: reference.abstract || null,
    keyword: keywords.map((word) => word.replaceAll(',', ' ')).join(', ') || null,
    language: 'nl',
  };
}

const reportOf = (reference: Reference): Entry => ({
  type: 'report',
  number: reference.number,
  publisher: reference.institution,
  'publisher-place': reference.place,
  'collection-title': reference.series,
  note: reference.note,
});

function billOf(reference: Reference): Entry {
  const { series, volume, number } = legalPartsOf(reference);
  return {
    type: 'bill',
    'container-title': series,
    volume,
    number,
    // Of a bill with a publisher Zotero makes a hearing.
    authority: reference.institution,
    // Not `note`, which the style prints.
    annote: reference.note,
  };
}

const day = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
