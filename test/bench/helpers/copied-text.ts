import { dutchMonths } from '../../../lib/dutch-date';
import { copyOfNumber } from './copied-ids';

/** One in so many telling words becomes another question's, and one in so many names and long compounds a new word. */
const exchanged = 3;
const invented = 2;
/** A word of so many letters is a compound, of which no archive has all. */
const long = 15;

/** What stands in a text: an address, the day of a date, the number of a zaak or document, another number, a word. */
const pieces = new RegExp(
  String.raw`(?<address>(?:https?:\/\/|www\.)\S+)|(?<day>\b\d{1,2})(?= (?:${dutchMonths.join('|')}))|` +
    String.raw`(?<id>\b\d{4}[ZD]\d{5}\b)|(?<number>\d{3,})|(?<word>[\p{L}\p{M}]+)`,
  'gu',
);

/**
 * Copies the texts of one document: with other numbers, days and names, and with words that another question lends. A word
 * becomes the same one wherever it stands in the document; in another document it may stay.
 * @param seed what differs between documents
 * @param telling the words that may be exchanged, lower case
 * @param lent those that come in their places, in turn
 */
export function copyist(
  seed: string,
  n: number,
  telling: ReadonlySet<string>,
  lent: readonly string[],
): (text: string) => string {
  const others = new Map<string, string>();
  const another = (word: string): string => {
    let other = others.get(word);
    if (other === undefined) {
      const next = lent[others.size % lent.length] ?? word;
      others.set(word, (other = next));
    }
    return other;
  };
  const copyOfWord = (word: string, inSentence: boolean): string => {
    const plain = word.toLowerCase();
    if (!telling.has(plain)) return word;
    const capital = word[0] !== plain[0];
    const rare = (capital && inSentence) || word.length >= long;
    if (rare && numberOf(`${n} ${plain}`) % invented === 0) return inventedWord(word, n);
    if (numberOf(`${n} ${seed} ${plain}`) % exchanged > 0) return word;
    return capital ? capitalised(another(plain)) : another(plain);
  };
  return (text) =>
    text.replace(pieces, (...match) => {
      const { address, day, id, number, word = '' } = match.at(-1) as Record<string, string | undefined>;
      const at = match.at(-3) as number;
      if (address !== undefined) return otherPage(address, n);
      if (day !== undefined) return String(((Number(day) - 1 + 7 * n) % 28) + 1);
      if (id !== undefined) return copyOfNumber(id, n);
      if (number !== undefined) return isYear(number) ? number : otherNumber(number, n);
      return copyOfWord(word, at > 1 && !/[.?!]/.test(text.slice(at - 2, at)));
    });
}

/** Another page of the same site; that of a whole site stays what it is. */
export const otherPage = (address: string, n: number): string =>
  address.replace(/^((?:https?:\/\/)?[^/:]+\/)(?=.)/, `$1${n}/`);

/** With each vowel moved on: `Voorbeeld` → `Vuurbiild`. */
export const inventedWord = (word: string, n: number): string =>
  word.replace(/[aeiou]/gi, (vowel) => {
    const moved = vowels[(vowels.indexOf(vowel.toLowerCase()) + n) % vowels.length] ?? vowel;
    return vowel === vowel.toLowerCase() ? moved : moved.toUpperCase();
  });

const vowels = 'aeiou';

const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number);
const otherNumber = (number: string, n: number) => number.slice(0, -1) + ((Number(number.at(-1)) + n) % 10);
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A number that follows from a text and is spread evenly: FNV-1a, with its bits mixed once more. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
