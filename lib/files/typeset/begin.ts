import { isAnswered, isAsked } from '../../sites/heading';
import { textOf, type Paragraph } from '../paragraph';
import { opensQuestion } from './asking';
import { isStanding } from './standing';
import { readHeading, readNumbered, type Heading } from './headings';

/** Where the document begins within the file. */
export interface Beginning {
  /** The sentences above the questions. */
  headings: string[];
  /** The paragraphs that they are made of. */
  own: Paragraph[];
  /** Everything above the first question, letterhead and headings included. */
  before: string[];
  /** The paragraphs from the first question on. */
  rest: Paragraph[];
}

// Antwoorden van de minister van … op Kamervragen van … · Beantwoording vragen van het lid …
const LETTER = /^(?:de\s+)?(?:antwoord(?:en)?|beantwoording|reactie)\b.{0,400}\b(?:kamer)?vra(?:ag|gen)\b/i;
const TAIL = /^(?:[([]\s*(?:ingezonden|ontvangen)\b|zie ook aanhangsel\b)/i;
// … over de pont (ingezonden 3 maart 2098, kenmerk 2098Z04321)
const SENT = /[([]\s*(?:ingezonden|(?:met\s+)?kenmerk)\b[^()[\]]{0,80}[)\]]\s*$/i;
// Naar aanleiding van het bericht … heeft het lid de volgende vragen:
const INTRODUCTION = /^naar aanleiding\b|:\s*$/i;
const MEMBERS = /\b(?:lid|leden|fractie)\b/i;
/** Paragraphs that a heading may be broken into. */
const LONGEST = 6;

/** In a letter's own prose the same words may begin a line, in small letters, or as a sentence about the questions. */
const isSentence = (text: string): boolean =>
  /^(?!De vragen\b)\p{Lu}/u.test(text) &&
  !isStanding(text) &&
  (isAsked(text) || isAnswered(text) || LETTER.test(text));

/** Parts what stands above the first question from the rest: a letter, its head, the document's own heading. */
export function readBeginning(paragraphs: readonly Paragraph[]): Beginning {
  const body = paragraphs.filter(({ box, runs, list }) => !box && (runs.length > 0 || list));
  const boxes = paragraphs.filter(({ box, runs }) => box && runs.length > 0).map(textOf);
  const texts = body.map(textOf);
  const sentences = texts.flatMap((text, i) => (isSentence(text) && !body[i]?.cell ? [i] : []));
  const first = firstBlock(body, sentences[0] ?? -1);
  const after = sentences.filter((i) => first === null || i < first).at(-1) ?? -1;
  const start = first ?? (after < 0 ? 0 : headingEnd(texts, after));
  const used = sentences.filter((i) => i < start && after - i <= LONGEST);
  const own = used.map((i) => {
    const end = Math.min(used.find((next) => next > i) ?? start, i + LONGEST);
    return body.slice(i, i + headingLength(texts.slice(i, end)));
  });
  return {
    headings: own.map((paragraphs) => paragraphs.map(textOf).join(' ')),
    own: own.flat(),
    before: [...boxes, ...texts.slice(0, start)],
    rest: body.slice(start),
  };
}

/** The paragraph that the first question or answer begins with; null where none has a heading or a number. */
function firstBlock(body: readonly Paragraph[], sentence: number): number | null {
  const headings = body.map((each) => (each.cell ? null : readHeading(each, 1)));
  const isBlock = (heading: Heading | null) => heading?.kind === 'question' || heading?.kind === 'answer';
  const worded = headings.findIndex((each) => isBlock(each) && (each?.numbers.length ?? 0) > 0);
  // A letterhead has numbers of its own ("Bijlagen / 1"), and where the word "Vraag" stands no number is a question's.
  if (worded >= 0 && headings[worded]?.kind === 'question' && headings[worded].numbers.includes(1))
    return worded;
  const numbered = body.findIndex(
    (each, i) =>
      i > sentence && !each.cell && readNumbered(each)?.values[0] === 1 && isQuestionLike(each, body[i + 1]),
  );
  const found = [worded, numbered].filter((i) => i >= 0);
  if (found.length > 0) return Math.min(...found);
  const bare = headings.findIndex((each, i) => i > sentence && isBlock(each));
  return bare < 0 ? null : bare;
}

/** How many of these paragraphs the sentence takes that they begin with, which may have been broken into several. */
function headingLength([first = '', ...more]: readonly string[]): number {
  if ((/\.\s*$/.test(first) || SENT.test(first)) && !TAIL.test(more[0] ?? '')) return 1;
  const end = more.findIndex(
    (text, n) => INTRODUCTION.test(text) || (n > 0 && /[.)]\s*$/.test(more[n - 1] ?? '') && !TAIL.test(text)),
  );
  return 1 + (end < 0 ? more.length : end);
}

/** Where no question is numbered: behind the heading and what belongs to it. */
function headingEnd(texts: readonly string[], sentence: number): number {
  let end = sentence + 1;
  while (TAIL.test(texts[end] ?? '')) end++;
  return end;
}

const looksAsking = (text: string): boolean =>
  text.includes('?') || text.length > 40 || opensQuestion(text.replace(/^\d{1,3}\s?[.:)]\s*/, ''));

/** A number stands before a question: it asks, or a number alone stands above what asks or is longer than a line. */
function isQuestionLike(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const text = textOf(paragraph);
  if (!/^\d+[.:)]?$/.test(text)) return looksAsking(text);
  return next !== undefined && looksAsking(textOf(next));
}

/**
 * Several sets of questions in one file, each below its own sentence and numbered anew.
 * @param rest the paragraphs from the first question on
 */
export function readSets(rest: readonly Paragraph[]): { headings: Paragraph[]; sets: Paragraph[][] } {
  const headings: Paragraph[] = [];
  const sets: Paragraph[][] = [[]];
  rest.forEach((paragraph, i) => {
    const text = textOf(paragraph);
    const begins = (each: Paragraph) =>
      (readHeading(each, 1)?.numbers ?? readNumbered(each)?.values)?.includes(1) ?? false;
    const isNew =
      i > 0 &&
      !paragraph.cell &&
      isSentence(text) &&
      MEMBERS.test(text) &&
      rest.slice(i + 1, i + 4).some(begins);
    if (isNew) {
      headings.push(paragraph);
      sets.push([]);
    } else sets.at(-1)?.push(paragraph);
  });
  return { headings, sets };
}
