import { citedIds } from '../citations/resolve';
import type { Resolved } from '../model/citation';
import type { ArchiveRecord } from '../model/record';
import { partsOf } from './compounds';
import { facets, ministryWords } from './facets';
import { isOwnSource } from './query';
import { countStems } from './terms';

/** A number for each field that is weighed apart: a question's subject, its questions, its footnotes. */
export type PerField = [subject: number, questions: number, footnotes: number];

/** What the index keeps of one archived question. */
export interface Entry {
  date: string | null;
  /** Stem → how often it occurs in each field, in `unit`s; and the facets, which occur in none. */
  terms: Map<string, PerField>;
  /** Words of each field. */
  lengths: PerField;
  ministryWords: number;
}

/** Counts are kept in fifths: a whole word is five, a part of a compound says three fifths of one. */
export const unit = 0.2;
const whole = 5;
const part = 3;

/** @param resolved what the citations of each of the record's versions lead to, in the same order */
export function makeEntry(record: ArchiveRecord, resolved: Resolved[]): Entry {
  const { kamervraag } = fullest(record);
  const texts = [
    kamervraag.subject ?? '',
    kamervraag.questions.map(({ text }) => text).join('\n'),
    kamervraag.footnotes.map(({ text }) => text).join('\n'),
  ];
  const terms = new Map<string, PerField>();
  const lengths: PerField = [0, 0, 0];
  const add = (term: string, field: number, units: number) => {
    let counts = terms.get(term);
    if (!counts) terms.set(term, (counts = [0, 0, 0]));
    counts[field as 0 | 1 | 2] += units;
  };
  texts.forEach((text, field) => {
    const stems = countStems(text);
    for (const [stem, count] of stems) {
      add(stem, field, whole * count);
      for (const stemOfPart of partsOf(stem) ?? []) add(stemOfPart, field, part * count);
      lengths[field as 0 | 1 | 2] += count;
    }
  });
  const ministries = ministryWords(kamervraag.addressees);
  const own = new Set(record.ids);
  const facetTerms = [
    ...resolved
      .flatMap(citedIds)
      .filter((id) => !own.has(id))
      .map(facets.cites),
    ...resolved.flatMap(({ sources }) => sources.filter(isOwnSource).map(({ key }) => facets.source(key))),
    ...kamervraag.authors.map(({ name }) => facets.author(name)),
    ...ministries.map(facets.ministry),
  ];
  for (const term of facetTerms) terms.set(term, [0, 0, 0]);
  return { date: record.date, terms, lengths, ministryWords: ministries.length };
}

/** The version that says most: one with text, the question itself before its answer. */
export function fullest({ versions }: Pick<ArchiveRecord, 'versions'>) {
  const order = { question: 0, answer: 1, postponement: 2, withdrawal: 3 };
  const [best] = [...versions].sort(
    ({ document: { kamervraag: a } }, { document: { kamervraag: b } }) =>
      Number(b.questions.length > 0) - Number(a.questions.length > 0) || order[a.kind] - order[b.kind],
  );
  if (!best) throw new Error('a record without versions');
  return best.document;
}
