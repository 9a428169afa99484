import { entryOf, type Entry } from '../../../lib/list/entry';
import type { ItemRow } from '../../../lib/model/collection';

/** A row of our own about sluice gates, with whatever differs. */
export function row(change: Partial<ItemRow> = {}): ItemRow {
  return {
    key: 'kv-tk-2098Z00011',
    url: 'https://zoek.officielebekendmakingen.nl/kv-tk-2098Z00011.html',
    id: 'kv-tk-2098Z00011',
    subject: 'roestende sluisdeuren',
    authors: [{ name: 'Gündoğan', party: 'XYZ' }],
    addressees: ['Minister van Waterwerken'],
    chamber: 'TK',
    submitted: '2098-01-10',
    postponed: null,
    answered: null,
    status: 'unknown',
    labels: [],
    note: '',
    questions: [],
    passages: 0,
    sources: [],
    savedAt: 1,
    updatedAt: 1,
    ...change,
  };
}

export const entry = (change: Partial<ItemRow> = {}): Entry => entryOf(row(change));
