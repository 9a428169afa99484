import { resolve } from '../../../lib/citations';
import type { ReadDocument } from '../../../lib/model/document';
import { identifiers } from '../../../lib/model/identifiers';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { unpackLine } from '../../../lib/model/pack';
import type { ArchiveRecord } from '../../../lib/model/record';
import { fullest, makeEntry } from '../../../lib/relate/entry';
import type { QuestionIndex } from '../../../lib/relate/question-index';
import { packOfShared } from '../../pack/shared-pack';
import { memoryIndex } from '../../unit/relate/memory-index';

/** All real questions of ../shared as an archive in memory. */
export interface WholeArchive {
  index: QuestionIndex;
  keyOf(doc: number): string;
  /** A question as the archive has it; null where it has none of this key. */
  document(key: string): ReadDocument | null;
}

/** @param as 'titles': as an archive has them that knows only their subjects, as the open data tell */
export function wholeArchive(as: 'whole' | 'titles' = 'whole'): WholeArchive {
  const records = recordsOfShared();
  const byKey = new Map(records.map((record) => [record.key, record]));
  const kept = as === 'whole' ? records : records.map(titleOf);
  const index = memoryIndex(
    kept.map((record) => ({
      record,
      entry: makeEntry(
        record,
        record.versions.map(({ document }) => resolve(document)),
      ),
    })),
  );
  return {
    index,
    keyOf: (doc) => kept[doc]?.key ?? '',
    document(key) {
      const record = byKey.get(key);
      return record ? fullest(record) : null;
    },
  };
}

/** One record for each question; documents that share an identifier are of one, as the archive takes them. */
function recordsOfShared(): ArchiveRecord[] {
  const records: ArchiveRecord[] = [];
  const byId = new Map<string, ArchiveRecord>();
  for (const line of packOfShared())
    for (const document of unpackLine(line) ?? []) {
      const ids = identifiers(document);
      const own = ids.map((id) => byId.get(id)).find((record) => record !== undefined);
      const { submitted, answered } = document.kamervraag;
      const record = own ?? {
        key: ids[0] ?? document.url,
        ids: [],
        versions: [],
        date: submitted ?? answered,
      };
      if (!own) records.push(record);
      record.versions.push({ document, readAt: 0 });
      record.ids = [...new Set([...record.ids, ...ids])];
      for (const id of record.ids) byId.set(id, record);
    }
  return records;
}

function titleOf(record: ArchiveRecord): ArchiveRecord {
  const document = fullest(record);
  const kamervraag: Kamervraag = {
    ...document.kamervraag,
    status: 'no-text',
    questions: [],
    footnotes: [],
    addressees: [],
  };
  return { ...record, versions: [{ document: { ...document, kamervraag }, readAt: 0 }] };
}
