import type { Wanted } from '../list/wanted';
import { search as searchSchema, type Search } from '../model/watch';
import { asksSomething } from './fits';

/** The search that the reader has before them, as it can be followed. */
export interface Followable {
  search: Search;
  /** Whether there are choices that new questions cannot be told by: labels, the year, what became of them, their sources. */
  narrower: boolean;
}

/** @returns null where it asks for nothing that can be followed, or for more than one search may */
export function followable({ query, chosen }: Pick<Wanted, 'query' | 'chosen'>): Followable | null {
  const { data: search } = searchSchema.safeParse({
    words: query.trim(),
    people: [...chosen.person],
    parties: [...chosen.party],
    ministries: [...chosen.ministry],
  } satisfies Search);
  if (!search || !asksSomething(search)) return null;
  const narrower = (['label', 'year', 'status', 'source'] as const).some((facet) => chosen[facet].length > 0);
  return { search, narrower };
}

/** What a search asks for, in one line: `in titel: haven · Voorbeeld · XYZ of ABC`. */
export const searchName = (
  { words, people, parties, ministries }: Search,
  { inTitle, or }: { inTitle: (words: string) => string; or: string },
): string =>
  [words && inTitle(words), ...[people, parties, ministries].map((each) => each.join(` ${or} `))]
    .filter((part) => part !== '')
    .join(' · ');
