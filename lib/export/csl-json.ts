import type { CollectionItem } from '../model/collection';
import { referencesOf, type Reference } from './reference';

/** CSL-JSON 1.0, with the variables that Zotero maps to a report; https://docs.citationstyles.org/en/stable/specification.html */
export function makeCslJson(items: CollectionItem[]): string {
  return `${JSON.stringify(referencesOf(items).map(entryOf), null, 2)}\n`;
}

function entryOf(reference: Reference): Record<string, unknown> {
  const { authors, date, accessed, keywords } = reference;
  const entry = {
    id: reference.key,
    type: 'report',
    title: reference.title,
    // Whole names: a surname is not to be taken apart into particles and given names.
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : null,
    issued: date && day(date),
    accessed: day(accessed),
    URL: reference.url,
    number: reference.number,
    genre: reference.type,
    publisher: reference.institution,
    'publisher-place': reference.place,
    'collection-title': reference.series,
    archive: reference.archive,
    archive_location: reference.archiveLocation,
    abstract: reference.abstract || null,
    keyword: keywords.map((word) => word.replaceAll(',', ' ')).join(', ') || null,
    note: reference.note,
    language: 'nl',
  };
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
}

const day = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
