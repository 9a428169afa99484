import { resolve } from '../../../lib/citations/resolve';
import type { ReadDocument } from '../../../lib/model/document';
import { identifiers } from '../../../lib/model/identifiers';
import type { ArchiveRecord } from '../../../lib/model/record';
import { makeEntry, type Entry } from '../../../lib/relate/entry';
import type { QuestionIndex } from '../../../lib/relate/question-index';

/** An archive in memory: the plainest thing that ranking can run on. */
export function memoryIndex(documents: ReadDocument[]): QuestionIndex {
  const records = documents.map((document): ArchiveRecord => {
    const ids = identifiers(document);
    return {
      key: ids[0] ?? document.url,
      ids,
      versions: [{ document, readAt: 0 }],
      date: document.kamervraag.submitted,
    };
  });
  const entries = records.map((record) =>
    makeEntry(
      record,
      record.versions.map((version) => resolve(version.document)),
    ),
  );
  const having = (field: 'words' | 'ids' | 'cites' | 'sources', value: string) =>
    entries.filter((entry) => entry[field].includes(value)).map(({ key }) => key);
  const lengths = [0, 1, 2].map((i) => entries.reduce((sum, entry) => sum + (entry.lengths[i] ?? 0), 0));
  return {
    totals: async () => ({ questions: entries.length, lengths: lengths as Entry['lengths'] }),
    frequencies: async (stems) =>
      new Map(
        stems.map((stem) => [stem, having('words', stem).length] as const).filter(([, count]) => count > 0),
      ),
    keys: async (field, value) => having(field, value),
    entries: async (keys) => keys.flatMap((key) => entries.filter((entry) => entry.key === key)),
    records: async (keys) => keys.flatMap((key) => records.filter((record) => record.key === key)),
  };
}
