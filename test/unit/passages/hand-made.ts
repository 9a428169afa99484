import type { Passage } from '../../../lib/model/collection';
import type { Block } from '../../../lib/model/kamervraag';
import type { Place, ReadDocument } from '../../../lib/model/document';
import { describe as describePassage } from '../../../lib/passages/describe';
import { finderIn } from '../../../lib/passages/locate';
import { textsOf } from '../../../lib/passages/texts';
import { question } from '../documents';

const block = (text: string, i: number): Block => ({ numbers: [i + 1], text, notes: [] });

/** A document of these questions and answers. */
export const asked = (questions: string[], answers: string[] = []): ReadDocument =>
  question({
    kind: answers.length > 0 ? 'answer' : 'question',
    questions: questions.map(block),
    answers: answers.map(block),
    footnotes: [],
  });

/** Marks these words, the nth time that they occur in a text of this part. */
export function markIn(
  document: ReadDocument,
  words: string,
  nth = 0,
  part: Place['part'] = 'question',
): Passage {
  for (const { place, text } of textsOf(document)) {
    if (place.part !== part || !text.includes(words)) continue;
    let start = text.indexOf(words);
    for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
    const described = describePassage(document, { place, start, end: start + words.length });
    if (described) return { id: words, ...described, note: '', markedAt: 1 };
  }
  throw new Error(`the document does not say ${words}`);
}

/** The words found, with the part, the index and where in it; null where they are not. */
export function found(document: ReadDocument, passage: Passage) {
  const at = finderIn(document).locate(passage);
  const text = textsOf(document).find(
    ({ place }) => place.part === at?.place.part && place.index === at.place.index,
  )?.text;
  return at && text !== undefined
    ? { words: text.slice(at.start, at.end), at: `${at.place.part} ${at.place.index}`, start: at.start }
    : null;
}
