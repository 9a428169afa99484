import { paragraphFrom, textOf, type Paragraph } from '../paragraph';
import type { Block } from './blocks';
import { isStrong } from './look';
import { dutchList } from '../../dutch-list';

/**
 * Answers that have no heading of their own: ministries set the question bold (or italic) and the answer plain below
 * it. Where that is how the document does it, what is plain behind a bold question is its answer.
 */
export function partPlainAnswers(blocks: readonly Block[]): Block[] {
  const questions = blocks.filter(({ kind }) => kind === 'question');
  const strong = questions.filter(({ paragraphs: [first] }) => first && isStrong(first));
  if (strong.length < 2 || strong.length < 0.7 * questions.length) return [...blocks];
  return blocks.flatMap((block) => {
    if (block.kind !== 'question' || !block.paragraphs[0] || !isStrong(block.paragraphs[0])) return [block];
    const at = block.paragraphs.findIndex((each) => !isStrong(withoutLabel(each)) && isProse(each));
    if (at < 0) return [block];
    const numbers = [...block.numbers];
    return [
      { ...block, paragraphs: block.paragraphs.slice(0, at) },
      {
        kind: 'answer' as const,
        numbers,
        title: block.title.replace(/^vragen/i, 'Antwoorden').replace(/^vraag/i, 'Antwoord'),
        paragraphs: block.paragraphs.slice(at),
        from: [],
      },
    ];
  });
}

/** The label of an item may look otherwise than its words: "a. **Klopt het …**". */
const withoutLabel = (paragraph: Paragraph): Paragraph =>
  paragraphFrom(
    paragraph,
    /^(?:[a-z]|\d{1,3}|[ivx]{1,4})[.)]\s+(?=\S)|^[–•·-]\s+(?=\S)/.exec(textOf(paragraph))?.[0].length ?? 0,
  );

/** What can begin an answer: words that are no item of a list. */
const isProse = ({ list, runs }: Paragraph): boolean => !list && runs.some(({ text }) => /\p{L}/u.test(text));

/** "Antwoord" without a number answers the questions that stand before it since the last answer. */
export function numberAnswers(blocks: readonly Block[]): Block[] {
  let waiting: number[] = [];
  return blocks.map((block) => {
    if (block.kind === 'question') waiting.push(...block.numbers);
    if (block.kind !== 'answer') return block;
    const numbers = block.numbers.length > 0 ? block.numbers : waiting;
    const title = block.numbers.length > 0 ? block.title : `Antwoord ${dutchList(numbers)}`.trim();
    waiting = [];
    return { ...block, numbers, title };
  });
}
