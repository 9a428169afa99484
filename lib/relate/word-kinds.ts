/*
 * What kinds of words there are in Kamervragen: three lists, which are a file of their own
 * (`public/relate/word-kinds.txt`, written by test/train/lexicon.ts). A third of a megabyte in a script would be carried
 * by every page of ours and by each start of the background, though few of them relate anything.
 */

interface WordKinds {
  /** A stem a line: `sluis|52310` is its worth, a digit, and the number of its tag. Sorted. */
  senses: string;
  /** Kind, topics, =concept; told apart by a bar. */
  tags: string;
  /** What has more names than one, and the stems that name it. Sorted. */
  concepts: string;
}

let kinds: WordKinds | null = null;

/** Between two lists, a line of its own. */
export const wordKindsBreak = '\n\f\n';

/** @param text the file */
export function takeWordKinds(text: string): void {
  const [senses, tags, concepts] = text.trimEnd().split(wordKindsBreak);
  if (senses === undefined || tags === undefined || concepts === undefined)
    throw new Error('this is no file of word kinds');
  kinds = { senses, tags, concepts };
}

/** Whether the file has been read. */
export const hasWordKinds = (): boolean => kinds !== null;

/** @throws where they have not been read: without them all words would tell alike, and nothing would say so */
export function wordKinds(): WordKinds {
  if (!kinds) throw new Error('the kinds of words have not been read');
  return kinds;
}
