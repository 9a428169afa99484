import type { Citation } from '../../lib/model/citation';

export type Finder = (text: string) => Citation[];

/** What became of the citations of one kind from one commit to the next. */
export interface Change {
  before: number;
  now: number;
  /** Found now, not before; found before, not now; found by both, with another address. Each in words. */
  gained: string[];
  lost: string[];
  changed: string[];
}

const noChange = (): Change => ({ before: 0, now: 0, gained: [], lost: [], changed: [] });

/** Runs two finders over the same texts. A citation is the same where kind and place overlap. */
export function compareFinders(texts: string[], earlier: Finder, current: Finder): Map<string, Change> {
  const kinds = new Map<string, Change>();
  const of = (kind: string) => kinds.get(kind) ?? kinds.set(kind, noChange()).get(kind) ?? noChange();
  for (const text of texts) {
    const [before, now] = [earlier(text), current(text)];
    for (const citation of before) {
      const change = of(citation.kind);
      change.before++;
      const same = now.find((other) => overlaps(citation, other));
      if (!same) change.lost.push(words(citation));
      else if (same.url !== citation.url) change.changed.push(`${words(citation)}, now ${address(same)}`);
    }
    for (const citation of now) {
      const change = of(citation.kind);
      change.now++;
      if (!before.some((other) => overlaps(citation, other))) change.gained.push(words(citation));
    }
  }
  return kinds;
}

const overlaps = (a: Citation, b: Citation) => a.start < b.end && b.start < a.end;
const address = ({ url, certainty }: Citation) => url ?? certainty;
const words = (citation: Citation) => `«${citation.text.replace(/\s+/g, ' ')}» ${address(citation)}`;
