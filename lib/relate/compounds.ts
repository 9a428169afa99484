import { compoundParts } from './compound-parts';
import { splitCompound } from './split-compound';

let known: ReadonlySet<string> | null = null;
const split = new Map<string, [string, string] | null>();
/** A bound on memory in a worker that reads a large archive. */
const mostKept = 50_000;

/**
 * The two stems of which a compound is made, "gevangenisstraf" → gevangenis, straf; null for a word that is none. So a
 * question about prisons finds one about prison sentences.
 */
export function partsOf(word: string): [string, string] | null {
  let parts = split.get(word);
  if (parts === undefined) {
    const parted = (known ??= new Set(compoundParts.trim().split(/\s+/)));
    parts = splitCompound(word, (stem) => parted.has(stem));
    if (split.size < mostKept) split.set(word, parts);
  }
  return parts;
}
