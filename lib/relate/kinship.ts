import { partsOf } from './compounds';
import { valueOf, type SubjectWord } from './profile';

const run = 5;

/** How far the words that only one of the two has share runs of letters, as parts of compounds do; 0–1. */
export function letterLikeness(a: readonly SubjectWord[], b: readonly SubjectWord[]): number {
  const ofA = runsOf(a);
  const ofB = runsOf(b);
  let both = 0;
  for (const letters of ofA) if (ofB.has(letters)) both += 1;
  return (2 * both) / (ofA.size + ofB.size || 1);
}

function runsOf(words: readonly SubjectWord[]): Set<string> {
  const runs = new Set<string>();
  for (const { stem, kind } of words)
    if (kind === 'telling' || kind === 'broad')
      for (let i = 0; i + run <= stem.length; i++) runs.add(stem.slice(i, i + run));
  return runs;
}

/** Words that begin with so many of the same letters are often compounds of the same: "coronabesmetting", "corona-uitbraak". */
const sameBeginning = 5;
/** How near two words are that are not the same: they name the same, one is a part of the other, or both have a part in common. */
const nearness = { synonym: 1, part: 0.6, parts: 0.4, beginning: 0.4 };

/** What the asked words that are not found have in kin among the words found: each by its worth and its nearest kin. */
export function kinship(asked: readonly SubjectWord[], found: readonly SubjectWord[]): number {
  let sum = 0;
  for (const word of asked) {
    if (word.kind === 'filler' || word.kind === 'medium') continue;
    const parts = partsOf(word.stem) ?? none;
    let nearest = 0;
    for (const other of found) nearest = Math.max(nearest, near(word, parts, other));
    sum += nearest * valueOf(word);
  }
  return sum;
}

const none: readonly string[] = [];

function near(a: SubjectWord, ofA: readonly string[], b: SubjectWord): number {
  if (a.concept !== null && a.concept === b.concept) return nearness.synonym;
  if (b.kind === 'filler' || b.kind === 'medium') return 0;
  const ofB: readonly string[] = partsOf(b.stem) ?? none;
  if (ofA.includes(b.stem) || ofB.includes(a.stem)) return nearness.part;
  if (ofA.some((part) => ofB.includes(part))) return nearness.parts;
  return a.stem.length > sameBeginning &&
    b.stem.length > sameBeginning &&
    a.stem.startsWith(b.stem.slice(0, sameBeginning))
    ? nearness.beginning
    : 0;
}
