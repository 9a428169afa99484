import { isAnswered, isAsked, readHeadings } from '../heading';
import type { Counting } from './numbers';

/**
 * What a text is, where the reader knows it by its words. `d` a date, `n` a number, `z` and `k` the number of a zaak or a
 * document, `u` an address, `q` the sentence of who asks whom, `o` of questions by word of mouth, `a` the sentence of who
 * answers, `p` of who postpones, `b` and `c` both in one, `s` the kind of document as tweedekamer.nl names it, `m` the role
 * of a member, `t` a label of the table above a publication, `l` a list of questions, `h` and `j` the title of an answer
 * and of a notice of postponement.
 */
export type TextKind =
  'd' | 'n' | 'z' | 'k' | 'u' | 'q' | 'o' | 'a' | 'p' | 'b' | 'c' | 's' | 'm' | 't' | 'l' | 'h' | 'j';

/** A piece of text: words of structure as they are, of all else the length. */
export type Piece = { fixed: string } | { kind: TextKind | ''; length: number };

const FIXED = 'vraag|vragen|antwoorden|antwoord|nummer|datum|mededeling|toelichting|noten|noot';
// Vraag 2 en 3: · Antwoord op vraag 2 · Toelichting: · 1 · [1] · 2 t/m 6
const WHOLE = new RegExp(String.raw`^(?:(?:${FIXED}|t\/m|en|op|bij|tot|met)\b|\d|[\s.,:;()[\]–&+/-])+$`, 'i');
// Vraag 1 · Datum: ; and then something else
const HEAD = new RegExp(
  String.raw`^(?:${FIXED})(?:\s+\d{1,3}(?:\s?(?:,|en|t\/m|-|–)\s?\d{1,3}){0,20}\s?[.:)]?|\s?:)(?=\s|$)`,
  'i',
);
// [1] FTM · 1. FTM · 1) FTM · 1 FTM ; not 1 januari, nor 84 klachten
const LABEL =
  /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.):](?!\d)|\d{1,3}(?=\s?[«“"(A-ZÀ-Þ]))(?=\s|[«“"(A-ZÀ-Þ]|$)/;
const DATE = /^(?:\d{1,2}\s?[a-z]{3,9}\.?\s?\d{4}|\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}-\d{2}-\d{2})$/i;
const SOORT =
  /^(?:(?:antwoord(?:en)?\s+(?:op\s+)?)?(?:schriftelijke|mondelinge)\s+vragen(?:\s+\(nader\))?|mededeling\s+\(uitstel antwoord\)|aanhangsel\s+van\s+de\s+handelingen)(?=[\s:]|$)/i;
// Antwoord op vragen van het lid X over … · Uitstel beantwoording vragen van de leden X en Y over … ; long enough to be rebuilt
const ANSWER_TITLE =
  /^(?=.{60})(?:be)?antwoord(?:ing)?\s+(?:op\s+)?vragen\s+van\s+(?:het\s+lid|de\s+leden)\s[^:]{1,300}?\sover\s/i;
const LATE_TITLE =
  /^(?=.{60})uitstel\s+(?:van\s+)?(?:de\s+)?beantwoording\s+(?:van\s+)?(?:de\s+)?vragen\s+van\s+(?:het\s+lid|de\s+leden)\s[^:]{1,300}?\sover\s/i;
const MEMBER = /^(?:(?:mede-?)?indieners?|(?:eerste|mede)\s?ondertekenaars?)(?=[\s:]|$)/i;
const TABLE = /^(?:datum\s+(?:publicatie|indiening|ontvangst)|organisatie|vergaderjaar)$/i;
const LIST = /^(?:nr\.\s?\d{1,4}\s+)?lijst\s+van\s+vragen(?:\s+en\s+antwoorden)?\b/i;
const WHOLES: readonly (readonly [TextKind, RegExp])[] = [
  ['d', DATE],
  ['z', /^\d{4}Z\d{4,6}$/],
  ['k', /^\d{4}D\d{4,6}$/],
  ['u', /^(?:https?:\/\/|www\.)\S+$/],
  ['t', TABLE],
  ['h', ANSWER_TITLE],
  ['j', LATE_TITLE],
];
const HEADS: readonly (readonly [TextKind, RegExp])[] = [
  ['s', SOORT],
  ['m', MEMBER],
  ['l', LIST],
];

/**
 * @param text of one place, its white space collapsed
 * @param of what numbers without words count here
 * @param counts a number that stands alone counts something here
 */
export function readPieces(text: string, counting: Counting, of: string, counts: boolean): Piece[] {
  if (!text) return [];
  const whole = WHOLES.find(([, pattern]) => pattern.test(text));
  if (whole) return [{ kind: whole[0], length: text.length }];
  if (text.length <= 80 && WHOLE.test(text)) {
    const words = /[a-z]/i.test(text);
    if (!words && !counts && /\d/.test(text)) return [{ kind: 'n', length: text.length }];
    return [fixed(text, counting, words ? null : of)];
  }
  const sentence = sentenceKind(text);
  if (sentence) return [{ kind: sentence, length: text.length }];
  for (const [kind, pattern] of HEADS) {
    const length = pattern.exec(text)?.[0].length;
    if (length) return [{ kind, length }, ...readRest(text.slice(length))];
  }
  const head = HEAD.exec(text)?.[0] ?? '';
  if (head) return [fixed(head, counting, null), ...readRest(text.slice(head.length))];
  const label = LABEL.exec(text)?.[0] ?? '';
  if (label) return [fixed(label, counting, of), ...readRest(text.slice(label.length))];
  return [{ kind: '', length: text.length }];
}

function readRest(text: string): Piece[] {
  const rest = text.trim();
  if (!rest) return [];
  return [{ kind: WHOLES.find(([, pattern]) => pattern.test(rest))?.[0] ?? '', length: rest.length }];
}

/** What the numbers of a heading count, by its first word. */
export const countedBy = (text: string): string => /[a-z]/i.exec(text)?.[0].toLowerCase() ?? '';

const fixed = (text: string, counting: Counting, of: string | null): Piece => ({
  fixed: text.replace(/\d+/g, (digits) => counting.write(of ?? countedBy(text), Number(digits))),
});

/** A sentence may end within a text of its own: "Vragen van het lid <b>…". */
function sentenceKind(text: string): TextKind | null {
  const asked = isAsked(`${text} x`);
  const { kind, oral } =
    asked || isAnswered(`${text} x`) ? readHeadings([`${text} x`]) : { kind: null, oral: false };
  if (oral) return 'o';
  if (kind === 'answer') return asked ? 'b' : 'a';
  if (kind === 'postponement') return asked ? 'c' : 'p';
  return asked ? 'q' : null;
}
