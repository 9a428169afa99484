import type { Passage } from '../model/collection';
import type { Place, ReadDocument } from '../model/document';
import { type Budget, type Candidate, exactCandidates, likeCandidates, wantedOf } from './candidates';
import { plainOf, type Plain } from './plain';
import { type PlacedText, textsOf } from './texts';

/** Where a passage stands in a document: `text.slice(start, end)` of the text at `place`. */
export interface Located {
  place: Place;
  start: number;
  end: number;
}

/** Some 100 ms on a slow machine. */
const fuzzySteps = 20_000_000;

/** Finds passages again in one document. */
export interface Finder {
  /** Null where nothing is surely the passage: one that is not found is better than one in the wrong place. */
  locate(passage: Passage): Located | null;
}

/**
 * Looks in the text where the passage stood, first to the letter, then for changed words; then the same in all other texts,
 * with more proof wanted. A text is the same one where part and number are: they are alike on both sites.
 */
export function finderIn(document: ReadDocument): Finder {
  const texts = textsOf(document).map((text) => ({ ...text, plain: plainOf(text.text) }));
  const budget: Budget = { left: fuzzySteps };
  return {
    locate(passage) {
      const wanted = wantedOf(passage);
      if (wanted.quote === '') return null;
      const same = texts.filter((text) => isSame(text, passage));
      const others = texts.filter((text) => !same.includes(text));
      for (const [here, within] of [
        [true, same],
        [false, others],
      ] as const)
        for (const find of [exactCandidates, likeCandidates]) {
          const found = within.flatMap(({ place, plain }) =>
            find(plain, wanted, budget)
              .filter((candidate) => convinces(candidate, here, wanted.quote.length))
              .map((candidate) => ({ ...candidate, ...located(place, plain, candidate) })),
          );
          const best = choose(found, here, passage.start);
          if (best) return { place: best.place, start: best.start, end: best.end };
        }
      return null;
    },
  };
}

/** The text that a passage stood in: by number or label, and only where these are not known by its rank. */
function isSame({ place, numbers, label }: PlacedText, passage: Passage): boolean {
  if (place.part !== passage.place.part) return false;
  if (passage.numbers.length > 0 && numbers.length > 0)
    return numbers.some((n) => passage.numbers.includes(n));
  if (passage.label !== null && label !== null) return label === passage.label;
  return place.index === passage.place.index;
}

const located = (place: Place, { from, to }: Plain, { start, end }: Candidate): Located => ({
  place,
  start: from[start] ?? 0,
  end: to[end - 1] ?? 0,
});

/** So many characters to the letter are hardly ever printed twice by chance. */
const long = 48;
/** Fewer characters say little without what stands around them. */
const short = 12;
/** Changed words are only looked for in quotes of this length: "Linus" is found in "chines"
 * (https://github.com/hypothesis/h/issues/2634). */
const shortestChanged = 16;

/** Is this surely the passage? What the words alone do not prove, what stands around them must. */
function convinces({ quote, before, behind }: Candidate, here: boolean, length: number): boolean {
  const best = Math.max(before, behind);
  const both = (before + behind) / 2;
  if (quote === 1) {
    if (here && length >= long) return true;
    if (here && length >= short) return best >= 0.6;
    return length >= long ? best >= 0.6 : best >= 0.8 && both >= (here ? 0.5 : 0.6);
  }
  if (length < shortestChanged) return false;
  if (here && length >= long && quote >= 0.9) return true;
  return here ? quote >= 0.75 && best >= 0.6 : quote >= 0.85 && best >= 0.8;
}

/** Hypothesis' weights (its match-quote.ts): the words count most, then what stands around them. */
const score = ({ quote, before, behind }: Candidate) => 50 * quote + 20 * before + 20 * behind;

/** The best; of equals the one nearest to where it stood, or none where the text is another. */
function choose<T extends Candidate & Located>(found: T[], here: boolean, stood: number): T | null {
  const top = Math.max(...found.map(score));
  const equals = found.filter((each) => score(each) > top - 1);
  if (here) return equals.sort((a, b) => Math.abs(a.start - stood) - Math.abs(b.start - stood))[0] ?? null;
  const [first, ...rest] = equals;
  return first && rest.every((each) => overlap(first, each)) ? first : null;
}

const overlap = (a: Located, b: Located) =>
  a.place.part === b.place.part && a.place.index === b.place.index && a.start < b.end && b.start < a.end;
