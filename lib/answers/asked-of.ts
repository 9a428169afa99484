import type { ShownPart, Unfolding } from '../model/answering';
import type { ReadDocument } from '../model/document';
import type { Block } from '../model/kamervraag';
import { answersTo } from './answers-to';
import { partsOf } from './shown-parts';

/** The question to which answers are wanted, among those of its document. */
export interface AskedQuestion {
  blocks: readonly Pick<Block, 'numbers' | 'text'>[];
  index: number;
  /** How it was set, where it is to be shown. */
  parts: ShownPart[] | null;
}

/** A question on its own page. */
export const askedOn = ({ kamervraag }: ReadDocument, index: number): AskedQuestion => ({
  blocks: kamervraag.questions,
  index,
  parts: null,
});

/**
 * The question of some numbers in what is known of an earlier document: on its own page, else as a reply repeats it; by its
 * numbers alone where none has its text.
 */
export function askedIn(documents: readonly ReadDocument[], numbers: readonly number[]): AskedQuestion {
  const own = documents.filter(({ kamervraag }) => kamervraag.kind === 'question');
  const same = ({ numbers: printed }: Block) => printed.join() === numbers.join();
  for (const { kamervraag, shape } of [...own, ...documents]) {
    const { questions } = kamervraag;
    const exact = questions.findIndex(same);
    const index = exact >= 0 ? exact : numbers.length === 0 && questions.length === 1 ? 0 : -1;
    const block = questions[index];
    if (block) return { blocks: questions, index, parts: partsOf(block.text, shape?.questions[index]) };
  }
  return { blocks: [{ numbers: [...numbers], text: '' }], index: 0, parts: null };
}

/** What unfolds below a question, of what archive and collection hold. */
export function unfoldingOf(
  { blocks, index, parts }: AskedQuestion,
  documents: readonly ReadDocument[],
  site: ReadDocument['site'],
): Unfolding {
  const answers = answersTo(blocks, index, documents, site);
  const replies = documents.filter(({ kamervraag }) => kamervraag.kind === 'answer');
  const near = replies.find((reply) => reply.site === site) ?? replies[0];
  return {
    question: parts && { numbers: [...(blocks[index]?.numbers ?? [])], parts },
    answers,
    why: answers.length > 0 ? null : replies.some(hasAnswers) ? 'none' : 'unread',
    url: near?.url ?? null,
  };
}

export const hasAnswers = ({ kamervraag }: ReadDocument): boolean => kamervraag.answers.length > 0;
