/** So many of the shorter one's words stand in the other where one is a title made of the other. */
const SHARED = 0.7;

/**
 * Are these words for one subject? `same`: but for capitals, quotation marks and the like; `like`: one is the other cut
 * short or put otherwise, as titles are; `unsaid`: one of them is empty.
 */
export function sameSubject(a: string, b: string): 'same' | 'like' | 'other' | 'unsaid' {
  const [own, said] = [wordsOf(a), wordsOf(b)];
  if (own.length === 0 || said.length === 0) return 'unsaid';
  if (own.join(' ') === said.join(' ')) return 'same';
  const [short, long] = own.length < said.length ? [own, said] : [said, own];
  const all = new Set(long);
  // What is held by a longer one must say something by itself: "de" is in every sentence.
  const telling = short.filter((word) => word.length > 3);
  const shared = telling.filter((word) => all.has(word)).length;
  return telling.length > 0 && shared >= SHARED * telling.length ? 'like' : 'other';
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
