import { isAnswered, isAsked } from '../../sites/heading';
import { textOf, type Paragraph } from '../paragraph';
import { readHeading, readNumbered } from './headings';

/** Where the document begins within the file. */
export interface Beginning {
  /** The sentences above the questions. */
  headings: string[];
  /** Everything above the first question, letterhead and headings included. */
  before: string[];
  /** The paragraphs from the first question on. */
  rest: Paragraph[];
}

// Antwoorden van de minister van … op Kamervragen van … · Beantwoording vragen van het lid …
const LETTER = /^(?:de\s+)?(?:antwoord(?:en)?|beantwoording|reactie)\b.{0,400}\b(?:kamer)?vra(?:ag|gen)\b/i;
const TAIL = /^(?:[([]\s*(?:ingezonden|ontvangen)\b|zie ook aanhangsel\b)/i;
/** Paragraphs that a heading may be broken into. */
const LONGEST = 6;

/** In a letter's own prose the same words may begin a line, in small letters. */
const isSentence = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && (isAsked(text) || isAnswered(text) || LETTER.test(text));

/** Parts what stands above the first question from the rest: a letter, its head, the document's own heading. */
export function readBeginning(paragraphs: readonly Paragraph[]): Beginning {
  const body = paragraphs.filter(({ box, runs, list }) => !box && (runs.length > 0 || list));
  const boxes = paragraphs.filter(({ box, runs }) => box && runs.length > 0).map(textOf);
  const texts = body.map(textOf);
  const sentences = texts.flatMap((text, i) => (isSentence(text) && !body[i]?.cell ? [i] : []));
  const worded = body.findIndex((each) => {
    const heading = readHeading(each, 1);
    return (
      heading !== null &&
      (heading.kind === 'question' || heading.kind === 'answer') &&
      heading.numbers.length > 0
    );
  });
  const after = sentences.filter((i) => worded < 0 || i < worded).at(-1) ?? -1;
  const numbered = body.findIndex(
    (each, i) =>
      i > after && !each.cell && readNumbered(each)?.value === 1 && isQuestionLike(each, body[i + 1]),
  );
  const firstOf = [worded, numbered].filter((i) => i >= 0);
  const head = after < 0 ? 0 : headingEnd(texts, after);
  const first = firstOf.length > 0 ? Math.min(...firstOf) : head;
  const used = sentences.filter((i) => i < first && after - i <= LONGEST);
  const headings = used.map((i) => {
    const end = Math.min(used.find((next) => next > i) ?? first, i + LONGEST);
    const more = texts.slice(i + 1, end);
    const broken = more.findIndex(
      (_, n) => n > 0 && /[.)]\s*$/.test(texts[i + n] ?? '') && !TAIL.test(more[n] ?? ''),
    );
    const ended = /\.\s*$/.test(texts[i] ?? '') && !TAIL.test(more[0] ?? '');
    const kept = ended ? [] : broken < 0 ? more : more.slice(0, broken);
    return [texts[i], ...kept].join(' ');
  });
  return { headings, before: [...boxes, ...texts.slice(0, first)], rest: body.slice(first) };
}

/** Where no question is numbered: behind the heading and what belongs to it. */
function headingEnd(texts: readonly string[], sentence: number): number {
  let end = sentence + 1;
  while (TAIL.test(texts[end] ?? '')) end++;
  return end;
}

/** A number stands before a question: it asks, or a number alone stands above what asks. */
function isQuestionLike(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const text = textOf(paragraph);
  return text.includes('?') || text.length > 40 || (/^\d+[.:)]?$/.test(text) && next !== undefined);
}
