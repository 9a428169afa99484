import { stem } from './terms';

/** A part has four letters or more, a compound at least two parts and what stands between them. */
const shortestPart = 4;
const shortestCompound = 9;
/** What Dutch puts between the parts: "bedrijf-s-leven", "boek-en-kast", "zonn-e-panelen". */
const links = ['', 's', 'en', 'e'];

/**
 * The stems of the two parts of a compound, in the most even way to split it; null where no split gives two parts.
 * @param mayBegin whether a part may begin as this end of the word does: stemming every end takes long
 */
export function splitCompound(
  word: string,
  isPart: (stem: string) => boolean,
  mayBegin: (end: string) => boolean = () => true,
): [string, string] | null {
  let best: [string, string] | null = null;
  let evenness = 0;
  for (let at = shortestPart; word.length >= shortestCompound && at <= word.length - shortestPart; at++) {
    const end = word.slice(at);
    if (!mayBegin(end)) continue;
    const right = stem(end);
    if (!isPart(right)) continue;
    for (const link of links) {
      const first = word.slice(0, at - link.length);
      const even = Math.min(first.length, word.length - at);
      if (first.length < shortestPart || even <= evenness || !word.slice(0, at).endsWith(link)) continue;
      const left = stem(first);
      if (isPart(left)) [best, evenness] = [[left, right], even];
    }
  }
  return best;
}
