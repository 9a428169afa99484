import type { addresses } from './addresses';
import { compare } from './compare';
import { type Finding, found, notReached } from './finding';
import { get, patience, type World } from './get';

/** Pages of both sites, each compared with what is known of it. */
export async function* checkPages(world: World, pages: typeof addresses): AsyncGenerator<Finding> {
  for (const [address, expected] of Object.entries(pages)) {
    const got = await get(world, address, patience.page, 'text/html');
    if (!got.ok) yield notReached(address, got.why);
    else if (got.status !== 200)
      yield found(address, [
        `the site answers ${got.status} → test/live/addresses.ts, where the page is gone for good; where all pages of a site say so, lib/model/site-hosts.ts`,
      ]);
    else yield found(address, compare(got.text, address, expected).map(withPlace));
  }
}

/** Where in lib/sites what a line of `compare` speaks of is read. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [
    /^is not recognised/,
    'lib/sites/selectors.ts (textRoots), page-parts.ts (ZONES); or the site’s own file beside them',
  ],
  [
    /^is taken for/,
    'what tells a document of Kamervragen: lib/sites/tweede-kamer.ts, officiele-bekendmakingen.ts',
  ],
  [/^layout /, ''],
  [/^(?:kind|status)\b/, 'lib/sites/heading.ts (ASKED, ANSWERED), conflicts.ts'],
  [/^(?:submitted|answered)\b/, 'lib/sites/heading.ts, dates.ts, metadata.ts'],
  [/^authors\b/, 'lib/sites/authors.ts'],
  [/^addressees\b/, 'lib/sites/addressees.ts'],
  [/^(?:questions|answers)\b/, 'lib/sites/page-parts.ts (ZONES), numbers.ts (HEADING), blocks.ts'],
  [/^footnotes\b/, 'lib/sites/marks.ts (MARK_CLASS), footnotes.ts'],
  [/^relation\b/, 'lib/sites/officiele-bekendmakingen.ts (relations), see-also.ts'],
  [/^(?:zaaknummer|aanhangselnummer|vergaderjaar)\b/, 'lib/sites/metadata.ts, official-id.ts'],
  [/^subject\b/, 'lib/sites/heading.ts'],
];

function withPlace(line: string): string {
  const place = PLACES.find(([of]) => of.test(line))?.[1] ?? 'lib/sites';
  return place ? `${line} → ${place}` : line;
}
