import { compoundParts } from './compound-parts';
import { splitCompound } from './split-compound';

interface Parts {
  stems: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
}

let known: Parts | null = null;
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
    const { stems, beginnings } = (known ??= readParts());
    const mayBegin = (end: string) => beginnings.has(beginning(end));
    parts = splitCompound(word, (stem) => stems.has(stem), mayBegin);
    if (split.size < mostKept) split.set(word, parts);
  }
  return parts;
}

function readParts(): Parts {
  const stems = compoundParts.trim().split(/\s+/);
  return { stems: new Set(stems), beginnings: new Set(stems.map(beginning)) };
}

/**
 * What stemming leaves of the end of a stem, which has been stemmed as part of the whole word. Of 96,012 stems of real
 * questions none is split otherwise without this.
 */
const beginning = (end: string) => end.slice(0, 3);
