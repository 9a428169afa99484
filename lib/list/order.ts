import type { Entry } from './entry';

export const orders = ['saved', 'submitted', 'answered', 'due', 'subject', 'asker'] as const;
export type Order = (typeof orders)[number];

/**
 * What is sorted by, and whether the highest comes first: days newest first, words from a to z, and the answer that has been
 * waited for longest.
 */
const sorts: Record<Order, { of: (entry: Entry) => string | number | null; highestFirst: boolean }> = {
  saved: { of: ({ row }) => row.savedAt, highestFirst: true },
  submitted: { of: ({ date }) => date, highestFirst: true },
  answered: { of: ({ row }) => row.answered, highestFirst: true },
  due: { of: ({ due }) => due?.date ?? null, highestFirst: false },
  subject: { of: ({ subject }) => subject || null, highestFirst: false },
  asker: { of: ({ asker }) => asker || null, highestFirst: false },
};

/** Sorted; what has nothing to sort by comes last, and what is equal by when it was saved. */
export function inOrder(entries: readonly Entry[], order: Order): Entry[] {
  const { of, highestFirst } = sorts[order];
  return [...entries].sort((a, b) => {
    const [x, y] = [of(a), of(b)];
    if (x !== y) {
      if (x === null) return 1;
      if (y === null) return -1;
      return x < y === highestFirst ? 1 : -1;
    }
    return b.row.savedAt - a.row.savedAt || (a.row.key < b.row.key ? -1 : 1);
  });
}
