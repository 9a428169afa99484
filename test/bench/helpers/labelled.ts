import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ReadDocument } from '../../../lib/model/document';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { publicationOf, type Item } from '../../sites/labelled-items';
import { makeDocument } from '../../unit/citations/documents';

/** The lines of a file of JSON lines, packed with gzip or not. */
export function lines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return text
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

export const peopleOf = ({ authors, parties, addressees }: Item) => ({
  authors: authors.map((name, i) => ({ name, party: parties[i] ?? null })),
  addressees,
});

/** A labelled question as if its page had been read. */
export function itemAsRead(item: Item): ReadDocument {
  return read({
    ...peopleOf(item),
    officialId: publicationOf(item),
    zaaknummer: item.zaaknummer ?? null,
    aanhangselnummer: item.aanhangselnummer ? Number(item.aanhangselnummer) : null,
    vergaderjaar: item.vergaderjaar,
    subject: item.subject,
    submitted: item.date,
    questions: item.questions.map(({ text }, i) => ({ numbers: [i + 1], text, notes: [] })),
    footnotes: item.footnotes.map(({ number, text, urls }) => ({ label: number, text, urls })),
  });
}

/** A document with nothing that the labelled set does not say. */
export const read = (parts: Partial<Kamervraag>): ReadDocument =>
  makeDocument({
    officialId: null,
    zaaknummer: null,
    vergaderjaar: null,
    subject: null,
    authors: [],
    addressees: [],
    submitted: null,
    ...parts,
  });
