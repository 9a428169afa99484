import type { Citation } from '../model/citation';
import { fold } from './fold';
import type { Found, Kind } from './kind';
import { type Setting, settingOf } from './laws/setting';
import { isWhole, makeWhole } from './whole';
import { kinds as allKinds } from './kinds';

/** What one match yields: it stands or falls as a whole. */
interface Group {
  kind: string;
  start: number;
  end: number;
  found: Found[];
}

/**
 * Every citation in a text, in order and without overlap; where two kinds claim a place, the longer match has it.
 * @param setting what is known of its document; else the text itself is all there is
 */
export function findCitations(text: string, kinds: Kind[] = allKinds, setting?: Setting): Citation[] {
  return isWhole(text) ? findInLine(text, kinds, setting) : findInWhole(text, kinds, setting);
}

function findInLine(text: string, kinds: Kind[], known?: Setting): Citation[] {
  const folded = fold(text);
  const setting = known ?? settingOf(folded);
  const digits = /\d/.test(folded);
  const groups: Group[] = [];
  for (const kind of kinds)
    if ((digits || kind.withoutDigits) && kind.hint.test(folded))
      for (const pattern of kind.patterns) collect(groups, { kind, pattern, folded, text, setting });
  if (groups.length === 0) return [];
  return longest(groups).flatMap(({ kind, found }) =>
    found.map((citation) => ({ kind, ...citation, text: text.slice(citation.start, citation.end) })),
  );
}

/**
 * White space of any length is one blank to the patterns, and a word that a line's end divides is whole; the citations
 * get back the places that they have.
 */
function findInWhole(text: string, kinds: Kind[], setting?: Setting): Citation[] {
  const { whole, places } = makeWhole(text);
  return findInLine(whole, kinds, setting).map((citation) => {
    const start = places[citation.start] ?? 0;
    const end = (places[citation.end - 1] ?? 0) + 1;
    return { ...citation, start, end, text: text.slice(start, end) };
  });
}

interface Search {
  kind: Kind;
  pattern: RegExp;
  folded: string;
  text: string;
  setting: Setting;
}

function collect(groups: Group[], { kind, pattern, folded, text, setting }: Search): void {
  pattern.lastIndex = 0; // `matchAll` would copy the pattern for each text
  for (let hit = pattern.exec(folded); hit; hit = pattern.exec(folded)) {
    if (hit[0] === '') pattern.lastIndex++;
    const resume = pattern.lastIndex; // a kind may read on with its own pattern
    const found = kind.parse(hit, text, setting);
    pattern.lastIndex = resume;
    const [first, last] = [found[0], found.at(-1)];
    if (first && last) groups.push({ kind: kind.name, start: first.start, end: last.end, found });
  }
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
