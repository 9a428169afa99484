import { citedIds } from '../citations/resolve';
import type { Resolved } from '../model/citation';
import type { ArchiveRecord } from '../model/record';
import { isOwnSource } from './query';
import { partsOf } from './compounds';
import { countStems } from './terms';

/** The fields of a question that are weighed apart: its subject, its questions, its footnotes. */
export const fields = ['subject', 'questions', 'footnotes'] as const;
type PerField = [subject: number, questions: number, footnotes: number];

/** What ranking needs to know of one archived question. */
export interface Entry {
  key: string;
  ids: string[];
  date: string | null;
  /** Stems, for the index; the keys of `counts`. */
  words: string[];
  /** How often each stem occurs in each field. */
  counts: Record<string, PerField>;
  lengths: PerField;
  /** Ids of the documents it cites, see `Citation.id`. */
  cites: string[];
  /** Keys of the sources it cites, see `Source.key`. */
  sources: string[];
  authors: string[];
  ministries: string[];
}

/** What a word says as a part of a compound, against standing alone. */
const partWeight = 0.6;

/** @param resolved what the citations of each of the record's versions lead to, in the same order */
export function makeEntry(record: ArchiveRecord, resolved: Resolved[]): Entry {
  const { kamervraag } = fullest(record);
  const texts = [kamervraag.subject ?? '', kamervraag.questions.map(({ text }) => text).join('\n')];
  const notes = kamervraag.footnotes.map(({ text }) => text).join('\n');
  const counts: Record<string, PerField> = Object.create(null) as Record<string, PerField>;
  const lengths: PerField = [0, 0, 0];
  [...texts, notes].forEach((text, field) => {
    for (const [stem, count] of countStems(text)) {
      const add = (word: string, weight: number) =>
        ((counts[word] ??= [0, 0, 0])[field as 0 | 1 | 2] += weight);
      add(stem, count);
      for (const part of partsOf(stem) ?? []) add(part, partWeight * count);
      lengths[field as 0 | 1 | 2] += count;
    }
  });
  return {
    key: record.key,
    ids: record.ids,
    date: record.date,
    words: Object.keys(counts),
    counts: { ...counts },
    lengths,
    cites: [...new Set(resolved.flatMap(citedIds))].filter((id) => !record.ids.includes(id)),
    sources: [
      ...new Set(resolved.flatMap(({ sources }) => sources.filter(isOwnSource).map(({ key }) => key))),
    ],
    authors: kamervraag.authors.map(({ name }) => name),
    ministries: kamervraag.addressees,
  };
}

/** The version that says most: one with text, the question itself before its answer. */
export function fullest({ versions }: ArchiveRecord) {
  const order = { question: 0, answer: 1, postponement: 2 };
  const [best] = [...versions].sort(
    ({ document: { kamervraag: a } }, { document: { kamervraag: b } }) =>
      Number(b.questions.length > 0) - Number(a.questions.length > 0) || order[a.kind] - order[b.kind],
  );
  if (!best) throw new Error('a record without versions');
  return best.document;
}
