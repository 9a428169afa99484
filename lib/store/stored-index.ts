import type { QuestionIndex } from '../relate/question-index';
import { noTotals } from './archive';
import { archiveDatabase as database } from './database';

/** The archive as ranking sees it: every question to it reads only the rows it needs. */
export const storedIndex: QuestionIndex = {
  totals: async () => (await database.totals.get('totals')) ?? noTotals,

  async frequencies(stems) {
    const counts = await Promise.all(
      stems.map((stem) => database.entries.where('words').equals(stem).count()),
    );
    return new Map(stems.map((stem, i) => [stem, counts[i] ?? 0] as const).filter(([, count]) => count > 0));
  },

  keys: (field, value) => database.entries.where(field).equals(value).primaryKeys(),

  entries: async (keys) => (await database.entries.bulkGet(keys)).filter((entry) => entry !== undefined),

  records: async (keys) => (await database.records.bulkGet(keys)).filter((record) => record !== undefined),
};
