import type { PlacedCitation } from '../model/citation';
import type { KeptDocument } from '../model/collection';
import type { Place } from '../model/document';
import type { Footnote } from '../model/kamervraag';

/** A text of an item with what it cites. */
export interface Said {
  part: Place['part'];
  numbers: number[];
  text: string;
  /** Labels of footnotes. */
  notes: string[];
  citations: PlacedCitation[];
}

/** What was asked and what was answered, as one: each answer behind the question that it answers. */
export interface Conversation {
  said: Said[];
  footnotes: (Footnote & { citations: PlacedCitation[] })[];
}

/**
 * The documents of a question as one conversation. An answer repeats the questions, so the first document that has both
 * is followed; where there is none, the first that has any text. What only the others have comes behind: a supplementary
 * answer, a postponement's notice.
 */
export function conversationOf(documents: readonly KeptDocument[]): Conversation {
  const has = ({ document: { kamervraag } }: KeptDocument) =>
    (kamervraag.answers.length > 0 ? 2 : 0) + (kamervraag.questions.length > 0 ? 1 : 0);
  const best = Math.max(0, ...documents.map(has));
  const main = documents.find((each) => has(each) === best);
  const rest = documents.filter((each) => each !== main);
  const all = [...(main ? [main] : []), ...rest];
  const questions = unlike(all.flatMap((each) => saidIn(each, 'question')));
  const answers = unlike(all.flatMap((each) => saidIn(each, 'answer')));
  const others = (['explanation', 'notice'] as const).flatMap((part) =>
    unlike(all.flatMap((each) => saidIn(each, part))),
  );
  return { said: [...paired(questions, answers), ...others], footnotes: footnotesOf(all) };
}

/** Each answer behind the last question that it answers; behind all what answers none. */
function paired(questions: Said[], answers: Said[]): Said[] {
  const behind = (answer: Said) =>
    questions.findLastIndex(({ numbers }) => numbers.some((number) => answer.numbers.includes(number)));
  const placed = answers.map((answer) => ({ answer, at: behind(answer) }));
  const at = (place: number) => placed.filter((each) => each.at === place).map(({ answer }) => answer);
  return [...questions.flatMap((question, i) => [question, ...at(i)]), ...at(-1)];
}

function saidIn({ document, resolved }: KeptDocument, part: Said['part']): Said[] {
  const { questions, answers, explanation, notice } = document.kamervraag;
  const alone = (text: string | null) => (text ? [{ numbers: [], text, notes: [] }] : []);
  const blocks =
    part === 'question'
      ? questions
      : part === 'answer'
        ? answers
        : alone(part === 'notice' ? notice : explanation);
  return blocks.map((block, index) => ({
    part,
    ...block,
    citations: resolved.citations.filter(({ place }) => place.part === part && place.index === index),
  }));
}

function footnotesOf(documents: KeptDocument[]): Conversation['footnotes'] {
  const all = documents.flatMap(({ document, resolved }) =>
    document.kamervraag.footnotes.map((note, index) => ({
      ...note,
      citations: resolved.citations.filter(({ place }) => place.part === 'footnote' && place.index === index),
    })),
  );
  return all.filter(
    (note, i) => all.findIndex(({ label, text }) => label === note.label && alike(text, note.text)) === i,
  );
}

/** Each text once: two sites print the same one, with other spaces and quotation marks. */
function unlike(said: Said[]): Said[] {
  return said.filter((each, i) => said.findIndex(({ text }) => alike(text, each.text)) === i);
}

const alike = (a: string, b: string) => bare(a) === bare(b);
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
