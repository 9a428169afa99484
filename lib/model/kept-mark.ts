import { z } from './schema';

/** What is gone: what there was when it was last seen. */
const loss = z.object({
  items: z.number(),
  /** When something was last written of it, in ms since 1970; null where that is not known. */
  writtenAt: z.nullable(z.number()),
  /** Whether a sync folder was in use, which then still has it. */
  synced: z.boolean(),
  /** False: the database is the same one, as it was some writes ago. */
  whole: z.boolean(),
});

/**
 * What is known of the collection outside its database, in `storage.local`: a browser that finds a database damaged throws
 * it away and hands out an empty one, without a word. The mark tells that one from a collection that is empty.
 *
 * It is written after the collection's own writes, some time later, and never before them; so it may be behind, and is never
 * ahead. A browser that is killed in between leaves a mark that knows less than there is, which says nothing of a loss and
 * is put right by the next look. What tells a loss is no number of items, which the reader, a restore, or a sync may make
 * smaller at any moment, but that the database goes by another name than the mark says (the name is made with the database,
 * and stays whatever is removed from it), or that it counts fewer writes than the mark has seen.
 */
export const keptMark = z.object({
  /** The name of the database that was here; null before there was any. */
  database: z._default(z.nullable(z.string()), null),
  items: z._default(z.number(), 0),
  /** How many writes it counted. */
  written: z._default(z.number(), 0),
  writtenAt: z._default(z.nullable(z.number()), null),
  synced: z._default(z.boolean(), false),
  /** What the reader has not heard of yet, or has not answered. */
  lost: z._default(z.nullable(loss), null),
});

export type Loss = z.infer<typeof loss>;
export type KeptMark = z.infer<typeof keptMark>;

/** What a look at the database finds. */
export interface Seen {
  database: string;
  items: number;
  written: number;
  synced: boolean;
}

/**
 * The mark after a look. A loss stays in it until the reader has answered it, however often the browser is started; of two,
 * the one of more.
 */
export function markAfter(mark: KeptMark, seen: Seen, now: number): KeptMark {
  const found = lossIn(mark, seen);
  const lost = found && found.items >= (mark.lost?.items ?? 0) ? found : mark.lost;
  const same = mark.database === seen.database && mark.written === seen.written;
  return { ...seen, writtenAt: same ? mark.writtenAt : seen.written > 0 ? now : null, lost };
}

function lossIn({ database, items, written, writtenAt, synced }: KeptMark, seen: Seen): Loss | null {
  if (database === null) return null;
  const was = { items, writtenAt, synced };
  if (database !== seen.database) return items > 0 ? { ...was, whole: true } : null;
  return seen.written < written ? { ...was, whole: false } : null;
}

/** Whether a mark is to be begun: where there is nothing there is nothing to lose, and who deletes everything leaves none. */
export const isWorthAMark = (mark: KeptMark): boolean => mark.items > 0 || mark.lost !== null;
