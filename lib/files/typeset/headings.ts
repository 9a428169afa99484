import { readBareNumbers, readBlockHeading, readNumbers } from '../../sites/numbers';
import { textOf, type Paragraph } from '../paragraph';

/** A heading at the beginning of a paragraph. */
export interface Heading {
  kind: 'question' | 'answer' | 'explanation' | 'notice';
  numbers: number[];
  /** As printed, without what ends it. */
  title: string;
  /** How many characters of the paragraph it takes. */
  length: number;
}

// Antwoord op vraag 1: Ja. · Vraag 2. Deelt u … · Antwoord vragen 4-7: … · Vraag 3 (van het lid A) - Bent u …
const BEGINNING = /^(?:vra|antw|beantw|reactie|nader|aanvullend|gezamenlijk|gecombineerd|herzien|gewijzigd)/i;
const SIGN = /\s*(?:[.:)]|\s[–-])\s+(?=\S)/g;
/** No heading is longer, and no sign in one stands further on. */
const LONGEST = 160;
// Vraag 2 Deelt u … · Antwoord 2 Ja.: without a sign, where the number is the one that is expected
const UNSIGNED = /^((vraag|antwoord(?:\s+op\s+vraag)?)\s+(\d{1,3}))\s+(?=[A-ZÀ-Þ«“"‘'])/i;
// Antwoord: Ja. · Vraag: Bent u …
const BARE = /^(antwoord|vraag)\s?[:.]\s+(?=\S)/i;
const EXPLANATION = /^toelichting\s?[:.]?(?:\s+bij\s+de\s+vragen\s?[:.]?)?$/i;
// Toelichting: Deze vragen dienen ter aanvulling op …
const EXPLAINS = /^toelichting(?:\s+bij\s+de\s+vragen)?\s?:\s+(?=\S)/i;
const NOTICE = /^(?:(?:nadere|tweede|aanvullende)\s+)?mededeling\s?[:.]?$/i;
const ADDED = /^deze\s+vragen\s+(?:dienen|zijn\s+bedoeld)\s+(?:ter|als|in)\s+aanvulling/i;

/**
 * The heading that a paragraph is or begins with; null where it has none.
 * @param expected the number that the next question must have
 */
export function readHeading(paragraph: Paragraph, expected: number): Heading | null {
  const text = textOf(paragraph);
  const label = paragraph.list?.label.replace(/[\s.:)]+$/, '') ?? '';
  // "Vraag %1" as an automatic number.
  if (/^[va]/i.test(label)) {
    const auto = readBlockHeading(label);
    if (auto?.kind) return { kind: auto.kind, numbers: auto.numbers, title: label, length: 0 };
  }
  if (EXPLANATION.test(text))
    return { kind: 'explanation', numbers: [], title: 'Toelichting', length: text.length };
  const explains = EXPLAINS.exec(text)?.[0].length;
  if (explains !== undefined)
    return { kind: 'explanation', numbers: [], title: 'Toelichting', length: explains };
  if (ADDED.test(text)) return { kind: 'explanation', numbers: [], title: 'Toelichting', length: 0 };
  if (NOTICE.test(text)) return { kind: 'notice', numbers: [], title: 'Mededeling', length: text.length };
  const whole = wordsOf(text);
  if (whole) return { ...whole, length: text.length };
  const begun = begins(text);
  if (begun) return begun;
  const match = BARE.exec(text) ?? unsigned(text, expected);
  if (match?.[1]) {
    const title = match[1].trim();
    const numbers = readNumbers(title);
    return { kind: /^v/i.test(title) ? 'question' : 'answer', numbers, title, length: match[0].length };
  }
  const bold = boldLength(paragraph);
  if (bold < 5 || bold >= text.length) return null;
  const words = wordsOf(text.slice(0, bold).trim());
  return words && (words.numbers.length > 0 || /^\s*[^a-zà-ÿ\s]/.test(text.slice(bold)))
    ? { ...words, length: bold }
    : null;
}

/** A paragraph that begins with a numbered heading and a sign behind it. */
function begins(text: string): Heading | null {
  if (!BEGINNING.test(text)) return null;
  for (const sign of text.slice(0, LONGEST).matchAll(SIGN)) {
    const bracket = sign[0].trim() === ')' ? 1 : 0; // it may also be the heading's own
    for (const end of [sign.index, sign.index + bracket]) {
      const words = wordsOf(text.slice(0, end));
      if (words && words.numbers.length > 0) return { ...words, length: sign.index + sign[0].length };
    }
  }
  return null;
}

/*
 * What ministries write in a heading beside its kind and its numbers: "Nader antwoord", "Beantwoording van vraag 3",
 * "Vraag 7 (van het lid A)", "Antwoord (vraag 1)", "vraag 5 en op vraag 6", "1 a en b", "gezamenlijk", "Vraag nr. 1".
 */
const PLAIN: [pattern: RegExp, plain: string][] = [
  [/\s*[.:)–-]+$/, ''],
  [/(?<=\d)\s+(?:en|,)$/, ''],
  [/^(?:nader|aanvullend|gezamenlijk|gecombineerd|herzien|gewijzigd)e?\s+(?=antwoord|beantwoording)/i, ''],
  [/^(?:reactie|beantwoording)\b(?:\s+van(?=\s+(?:de\s+)?vra))?/i, 'Antwoord'],
  [/^(vraag|antwoord)(?=\d)/i, '$1 '],
  [/\s\(((?:op\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?\d[^()]{0,40})\)?$/i, ' $1'],
  [/\s*\([^()]{1,80}\)?$/, ''],
  [/\s+(?:gezamenlijk|tezamen|samen)$/i, ''],
  [/(?<=\d[a-h]?\s*(?:,|en|&)\s+)(?:op\s+)?(?:de\s+)?vra(?:ag|gen)\s+(?=\d)/gi, ''],
  [/(?<=\d)\s?[a-h](?:\s*(?:,|en|&|t\/m)\s*[a-h])+$/i, ''],
  [/\bnr\.?\s+/gi, ''],
];

function wordsOf(text: string): Omit<Heading, 'length'> | null {
  if (text.length > LONGEST) return null;
  const title = text
    .replace(text.includes('(') ? /\s*[.:]+$/ : /\s*[.:)]+$/, '')
    .replace(/(?<=\d)\s+(?:en|,)$/, '');
  const block = readBlockHeading(
    PLAIN.reduce((plain, [pattern, instead]) => plain.replace(pattern, instead), text),
  );
  return block?.kind ? { kind: block.kind, numbers: block.numbers, title } : null;
}

/** The next question, or the answer to the last one. */
function unsigned(text: string, expected: number): RegExpExecArray | null {
  const match = UNSIGNED.exec(text);
  const isNext = match && Number(match[3]) === (/^v/i.test(text) ? expected : expected - 1);
  return isNext ? match : null;
}

function boldLength({ runs }: Paragraph): number {
  let length = 0;
  for (const { bold, text, mark } of runs) {
    if (!bold && !mark) break;
    length += text.length;
  }
  return length;
}

/** A number before a paragraph, set by the word processor or typed. */
export interface Numbered {
  /** Usually one; "2 en 3" alone on a line stands above two questions. */
  values: number[];
  /** How many characters of the paragraph it takes. */
  length: number;
  /** "1b": a part of a question. */
  part?: true;
}

// 1. Bent u … · 1) Bent u … · 1 - Bent u … · 12 Bent u …; not 1.5 miljoen, not 12 maart
const TYPED = /^(\d{1,3})(?:\s?[.):](?!\d)\s*|\s[–-]\s+|\s+(?=[A-ZÀ-Þ«“"‘'][^.]{20}))(?=\S)/;

// 1a. Bent u … · 1b) Zo ja, …: parts of one question, whose letters are of its text
const LETTERED = /^(\d{1,3})[a-h]\s?[.):]\s+(?=\S)/;

export function readNumbered(paragraph: Paragraph): Numbered | null {
  const { list } = paragraph;
  if (list)
    return list.level === 0 && list.value !== null && /\d/.test(list.label)
      ? { values: [list.value], length: 0 }
      : null;
  const text = textOf(paragraph);
  const alone = readBareNumbers(text);
  if (alone && alone.length > 0) return { values: alone, length: text.length };
  const match = TYPED.exec(text);
  if (match?.[1]) return { values: [Number(match[1])], length: match[0].length };
  const lettered = LETTERED.exec(text)?.[1];
  return lettered ? { values: [Number(lettered)], length: lettered.length, part: true } : null;
}
