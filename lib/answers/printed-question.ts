import type { Block } from '../model/kamervraag';

/** Where a reply prints a question. */
export interface PrintedQuestion {
  index: number;
  /** Its words are those of the question, as far as both are known. */
  sure: boolean;
}

/** Words in common of all words of the shorter; editors change a word or two, and print questions together. */
const SAME = 0.6;
/** Without the number in common it takes more. */
const SAME_ELSEWHERE = 0.8;
/** So many questions are looked through for one of other number; the longest document of ours has 73. */
const MOST = 200;
/** Fewer words say little: "Wat is uw reactie?" is asked often. */
const TELLING = 5;

/**
 * Which of the questions that a reply repeats is the one asked: by its number, if its words are the same; by its words
 * alone where the reply numbers otherwise. A number whose words are others is a doubt.
 * @param asked all questions of the page, `index` the one asked
 */
export function printedQuestion(
  asked: readonly Pick<Block, 'numbers' | 'text'>[],
  index: number,
  printed: readonly Block[],
): PrintedQuestion | null {
  const question = asked[index];
  if (!question) return null;
  const words = wordsIn(question.text);
  const best = (indices: number[]) =>
    indices
      .map((i) => ({ i, likeness: likeness(words, wordsIn(printed[i]?.text ?? '')) }))
      .toSorted((a, b) => b.likeness - a.likeness)[0];
  const all = printed.map((_, i) => i);
  const numbered = best(all.filter((i) => sameNumber(question, printed[i]) || sameTurn(i)));
  if (numbered && (words.size === 0 || numbered.likeness >= SAME)) return { index: numbered.i, sure: true };
  const elsewhere = printed.length <= MOST ? best(all) : undefined;
  if (elsewhere && words.size >= TELLING && elsewhere.likeness >= SAME_ELSEWHERE)
    return { index: elsewhere.i, sure: true };
  return numbered ? { index: numbered.i, sure: false } : null;

  /** Neither numbers its questions, and both print as many. */
  function sameTurn(i: number): boolean {
    const bare = [question, printed[i]].every((each) => each?.numbers.length === 0);
    return bare && i === index && asked.length === printed.length;
  }
}

const sameNumber = (a: Pick<Block, 'numbers'>, b: Pick<Block, 'numbers'> | undefined): boolean =>
  a.numbers.some((number) => b?.numbers.includes(number));

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  if (shorter === 0) return 0;
  return [...a].filter((word) => b.has(word)).length / shorter;
}
