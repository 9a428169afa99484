import type { Known } from './page-state';
import { passageWishes } from './passage';
import { z } from './schema';

const questions = z.array(z.number());

/** The reader was asked whether what they do in a private window is to be kept. */
const sure = z.optional(z.literal(true));

/** What a reader can change of what is kept of a document, from within its page. */
export const change = z.discriminatedUnion('act', [
  /** Keeps the document, as a whole or by some of its questions. */
  z.object({ act: z.literal('save'), questions, sure }),
  /** These questions are no longer saved by themselves; `whole`: the document goes out of the collection. */
  z.object({ act: z.literal('let-go'), questions, whole: z.boolean() }),
  /** Marks passages, and keeps the document where it was not kept yet. */
  z.object({ act: z.literal('mark'), passages: passageWishes, sure }),
  /** Takes marks away; `whole`: and the document with them, which was kept only for them. */
  z.object({ act: z.literal('unmark'), ids: z.array(z.string()), whole: z.boolean() }),
]);

export type Change = z.infer<typeof change>;

/** A button behind a sentence: its words, and what it changes. */
export interface Way {
  words: string;
  change: Change;
}

/** What has come of a change, once it is durable. */
export interface Kept {
  known: Known;
  /** One sentence in the reader's language, and the way back. */
  said: string;
  way: Way | null;
}
