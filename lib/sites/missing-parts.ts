import type { Part } from '../model/document';
import type { Kamervraag } from '../model/kamervraag';

/**
 * What a document of this kind has and this one was not seen to have.
 * @param oral announced to be put by word of mouth: such a document holds no questions
 * @param unanswered note marks that no footnote answers to
 */
export function missingParts(document: Kamervraag, oral = false, unanswered = false): Part[] {
  const text = document.status === 'ok';
  const lacks: [Part, boolean][] = [
    ['subject', !document.subject],
    ['authors', !document.authors.length],
    ['addressees', text && !document.addressees.length],
    ['submitted', !document.submitted && (text || document.kind === 'question')],
    ['answered', !document.answered && document.kind !== 'question'],
    ['questions', text && !oral && !document.questions.length],
    ['answers', text && document.kind === 'answer' && !document.answers.length],
    ['footnotes', text && unanswered],
  ];
  return lacks.filter(([, lacking]) => lacking).map(([part]) => part);
}
