import type { ArchiveRecord } from '../../../lib/model/record';
import type { Entry } from '../../../lib/relate/entry';
import type { QuestionIndex } from '../../../lib/relate/question-index';

type Field = 'words' | 'ids' | 'cites' | 'sources';
const fields: Field[] = ['words', 'ids', 'cites', 'sources'];

/** An archive in memory with a posting list for each value, for as many questions as a bench asks for. */
export function indexInMemory(entries: Entry[]): QuestionIndex {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const postings = Object.fromEntries(fields.map((field) => [field, new Map<string, string[]>()])) as Record<
    Field,
    Map<string, string[]>
  >;
  for (const entry of entries)
    for (const field of fields)
      for (const value of entry[field]) {
        const keys = postings[field].get(value);
        if (keys) keys.push(entry.key);
        else postings[field].set(value, [entry.key]);
      }
  const lengths = [0, 1, 2].map((i) => entries.reduce((sum, entry) => sum + (entry.lengths[i] ?? 0), 0));
  const totals = { questions: entries.length, lengths: lengths as Entry['lengths'] };
  return {
    totals: () => Promise.resolve(totals),
    frequencies: (stems) =>
      Promise.resolve(
        new Map(
          stems
            .map((stem) => [stem, postings.words.get(stem)?.length ?? 0] as const)
            .filter(([, count]) => count > 0),
        ),
      ),
    keys: (field, value) => Promise.resolve(postings[field].get(value) ?? []),
    entries: (keys) =>
      Promise.resolve(keys.map((key) => byKey.get(key)).filter((entry) => entry !== undefined)),
    records: () => Promise.resolve<ArchiveRecord[]>([]),
  };
}
