import '../../word-kinds';
import { resolve } from '../../../lib/citations/resolve';
import type { ReadDocument } from '../../../lib/model/document';
import { identifiers } from '../../../lib/model/identifiers';
import type { ArchiveRecord } from '../../../lib/model/record';
import { frequentFrom } from '../../../lib/relate/asked';
import { bucketOf, findInBucket, unpackBucket } from '../../../lib/relate/bucket';
import { fullest, makeEntry, type Entry } from '../../../lib/relate/entry';
import { isFacet } from '../../../lib/relate/facets';
import { packProfile, unpackProfile } from '../../../lib/relate/packed-profile';
import type { QuestionIndex, Reading } from '../../../lib/relate/question-index';
import { buildSegment, type Segment } from '../../../lib/relate/segment';

/** An archive in memory, in one segment: for tests and benches, and the plainest example of what ranking asks for. */
export function memoryIndex(questions: readonly { entry: Entry; record: ArchiveRecord }[]): QuestionIndex {
  const segment = buildSegment(questions.map(({ entry }, doc) => [doc, entry] as const));
  const counts = new Map(
    segment.buckets
      .flatMap(unpackBucket)
      .filter(([term, { count }]) => count > frequentFrom(questions.length) && !isFacet(term))
      .map(([term, { count }]) => [term, count] as const),
  );
  const docs = new Map<string, number[]>();
  questions.forEach(({ record }, doc) => {
    for (const id of record.ids) docs.set(id, [...(docs.get(id) ?? []), doc]);
  });
  const totals: Reading['totals'] = { questions: questions.length, lengths: [0, 0, 0] };
  for (const { entry } of questions)
    for (const field of [0, 1, 2] as const) totals.lengths[field] += entry.lengths[field];
  return {
    read: (choose) => {
      choose({ questions: questions.length, counts });
      return Promise.resolve({
        totals,
        segments: [{ facts: segment.facts, list: (term) => listOf(segment, term) }],
        gone: new Set<number>(),
        docs,
      });
    },
    profiles: (wanted) =>
      Promise.resolve(
        new Map(
          wanted.flatMap((doc) => {
            const record = questions[doc]?.record;
            // As the archive keeps it: read back from what it was packed into.
            return record ? [[doc, unpackProfile(packProfile(fullest(record).kamervraag))] as const] : [];
          }),
        ),
      ),
    records: (wanted) =>
      Promise.resolve(
        new Map(
          wanted.flatMap((doc) => {
            const record = questions[doc]?.record;
            return record ? [[doc, record] as const] : [];
          }),
        ),
      ),
  };
}

/** The documents as questions of an archive, each its own. */
export function archiveOf(documents: readonly ReadDocument[]): QuestionIndex {
  return memoryIndex(
    documents.map((document) => {
      const ids = identifiers(document);
      const record: ArchiveRecord = {
        key: ids[0] ?? document.url,
        ids,
        versions: [{ document, readAt: 0 }],
        date: document.kamervraag.submitted,
      };
      return { record, entry: makeEntry(record, [resolve(document)]) };
    }),
  );
}

function listOf({ buckets }: Segment, term: string) {
  const bucket = buckets[bucketOf(term, buckets.length)];
  return bucket ? findInBucket(bucket, term) : null;
}
