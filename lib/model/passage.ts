import { place } from './document';
import { z } from './schema';

const offset = z.int().check(z.nonnegative());

/** Words in a text of a document that the reader has selected to be marked. */
const passageWish = z.object({
  place,
  start: offset,
  end: offset,
  /** As a rule empty; a mark that is put back has its note again. */
  note: z.string(),
});

/** More than a document has texts are not selected at once. */
export const passageWishes = z.array(passageWish).check(z.minLength(1), z.maxLength(1000));

/** A marked passage, found again in the document that is read. */
export interface FoundPassage extends PassageWish {
  id: string;
}

export type PassageWish = z.infer<typeof passageWish>;
