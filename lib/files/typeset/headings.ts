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

const NUMBERS = String.raw`\d{1,3}(?:\s*(?:[,;&+/–-]|,?\s+en\b|t\/m|,?\s+tot\s+en\s+met\b)\s*\d{1,3})*`;
// Antwoord op vraag 1: Ja. · Vraag 2. Deelt u … · Antwoord vragen 4-7: …
const WORDED = new RegExp(
  String.raw`^((?:vra(?:ag|gen)|antwoord(?:en)?)(?:\s+(?:op|bij))?(?:\s+de)?(?:\s+(?:kamer)?vra(?:ag|gen))?\s+(?:nr\.?\s+)?${NUMBERS})\s*[.:)–-]\s*(?=\S)`,
  'i',
);
// Vraag 2 Deelt u …: without a sign, where the number is the one that is expected
const UNSIGNED = /^(vraag\s+(\d{1,3}))\s+(?=[A-ZÀ-Þ«“"‘'])/i;
// Antwoord: Ja.
const BARE = /^(antwoord)\s?[:.]\s+(?=\S)/i;
const EXPLANATION = /^toelichting\s?[:.]?(?:\s+bij\s+de\s+vragen\s?[:.]?)?$/i;
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
  if (ADDED.test(text)) return { kind: 'explanation', numbers: [], title: 'Toelichting', length: 0 };
  if (/^mededeling\s?[:.]?$/i.test(text))
    return { kind: 'notice', numbers: [], title: 'Mededeling', length: text.length };
  const whole = wordsOf(text);
  if (whole) return { ...whole, length: text.length };
  const match = WORDED.exec(text) ?? BARE.exec(text) ?? unsigned(text, expected);
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

function wordsOf(text: string): Omit<Heading, 'length'> | null {
  const title = text.replace(/\s*[.:)]+$/, '').replace(/(?<=\d)\s+(?:en|,)$/, '');
  // Answers are headed so as well: "Beantwoording vraag 3", "Antwoord op de vragen 2 en 3".
  const block = readBlockHeading(
    title.replace(/^(?:reactie|beantwoording)\b/i, 'Antwoord').replace(/\bnr\.?\s+/gi, ''),
  );
  return block?.kind ? { kind: block.kind, numbers: block.numbers, title } : null;
}

function unsigned(text: string, expected: number): RegExpExecArray | null {
  const match = UNSIGNED.exec(text);
  return match && Number(match[2]) === expected ? match : null;
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
  value: number;
  /** How many characters of the paragraph it takes. */
  length: number;
}

// 1. Bent u … · 1) Bent u … · 12 Bent u …; not 1.5 miljoen, not 12 maart
const TYPED = /^(\d{1,3})(?:\s?[.):](?!\d)\s*|\s+(?=[A-ZÀ-Þ«“"‘'][^.]{20}))(?=\S)/;

export function readNumbered(paragraph: Paragraph): Numbered | null {
  const { list } = paragraph;
  if (list)
    return list.level === 0 && list.value !== null && /\d/.test(list.label)
      ? { value: list.value, length: 0 }
      : null;
  const text = textOf(paragraph);
  const alone = readBareNumbers(text);
  if (alone?.length === 1 && alone[0] !== undefined) return { value: alone[0], length: text.length };
  const match = TYPED.exec(text);
  return match?.[1] ? { value: Number(match[1]), length: match[0].length } : null;
}
