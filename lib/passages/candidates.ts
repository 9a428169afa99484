import search from 'approx-string-match';
import type { Passage } from '../model/collection';
import { likeness } from './likeness';
import { plainOf, type Plain } from './plain';

/** Stored context, in characters as printed; as long as Hypothesis' (https://github.com/hypothesis/client). */
export const contextLength = 32;

/** Words of a text that may be the passage. Places are those of the plain text. */
export interface Candidate {
  start: number;
  end: number;
  /** How alike the words are, and what stands before and behind them; each 0 to 1. */
  quote: number;
  before: number;
  behind: number;
}

/** What is looked for, in plain form. */
export interface Wanted {
  quote: string;
  prefix: string;
  suffix: string;
  /** The text began or ended within the context. */
  atStart: boolean;
  atEnd: boolean;
}

export function wantedOf({ quote, prefix, suffix }: Passage): Wanted {
  return {
    quote: plainOf(quote).text,
    prefix: plainOf(prefix).text,
    suffix: plainOf(suffix).text,
    atStart: prefix.length < contextLength,
    atEnd: suffix.length < contextLength,
  };
}

/** Everywhere that the words stand to the letter. */
export function exactCandidates({ text }: Plain, wanted: Wanted): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(wanted.quote); at >= 0; at = text.indexOf(wanted.quote, at + 1))
    found.push(weigh(text, wanted, at, at + wanted.quote.length, 1));
  return found;
}

/** What may be spent on looking for words that have changed; shared by all passages of a page, so that none waits long. */
export interface Budget {
  /** In steps of the search: characters of the text × thirty-twos of the quote. */
  left: number;
}

/** Of longer quotes a smaller share may have changed: beyond so many changes it is another passage. */
const mostChanges = 256;
const share = 4;

/** Where words stand that are most like the quote. None once the budget is spent. */
export function likeCandidates({ text }: Plain, wanted: Wanted, budget: Budget): Candidate[] {
  const { quote } = wanted;
  const cost = text.length * Math.ceil(quote.length / 32);
  if (cost > budget.left || text.length === 0) return [];
  budget.left -= cost;
  const most = Math.min(mostChanges, Math.floor(quote.length / share));
  return search(text, quote, most).map(({ start, end, errors }) => {
    const [from, to] = wholeWords(text, start, end);
    return weigh(text, wanted, from, to, 1 - errors / quote.length);
  });
}

function weigh(text: string, wanted: Wanted, start: number, end: number, quote: number): Candidate {
  const { prefix, suffix, atStart, atEnd } = wanted;
  const before = text.slice(Math.max(0, start - (atStart ? contextLength : prefix.length)), start);
  const behind = text.slice(end, end + (atEnd ? contextLength : suffix.length));
  return { start, end, quote, before: likeness(prefix, before), behind: likeness(suffix, behind) };
}

/** A changed word at the edge is marked whole. */
function wholeWords(text: string, start: number, end: number): [number, number] {
  const letter = /[\p{L}\p{N}\p{Cs}]/u;
  const inside = (at: number) =>
    at > 0 && at < text.length && letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '');
  while (inside(start)) start--;
  while (inside(end)) end++;
  return [start, end];
}
