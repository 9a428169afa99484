import type { Citation } from '../model/citation';
import { fold } from './fold';
import type { Found, Kind } from './kind';
import { kinds as allKinds } from './kinds';

/** What one match yields: it stands or falls as a whole. */
interface Group {
  kind: string;
  start: number;
  end: number;
  found: Found[];
}

/** Every citation in a text, in order and without overlap; where two kinds claim a place, the longer match has it. */
export function findCitations(text: string, kinds: Kind[] = allKinds): Citation[] {
  const folded = fold(text);
  const groups = kinds.flatMap((kind) =>
    kind.patterns.flatMap((pattern) => match(kind, pattern, folded, text)),
  );
  return longest(groups).flatMap(({ kind, found }) =>
    found.map((citation) => ({ kind, ...citation, text: text.slice(citation.start, citation.end) })),
  );
}

function match(kind: Kind, pattern: RegExp, folded: string, text: string): Group[] {
  const groups: Group[] = [];
  for (const hit of folded.matchAll(pattern)) {
    const found = kind.parse(hit, text);
    const [first, last] = [found[0], found.at(-1)];
    if (first && last) groups.push({ kind: kind.name, start: first.start, end: last.end, found });
  }
  return groups;
}

/** One sweep from left to right: a group that overlaps the last one kept replaces it if it is longer. */
function longest(groups: Group[]): Group[] {
  const kept: Group[] = [];
  for (const group of groups.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= group.start) kept.push(group);
    else if (group.end - group.start > last.end - last.start) kept[kept.length - 1] = group;
  }
  return kept;
}
