import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { citedQuestion } from './cited';
import type { SiteDocument } from './document';
import { fictionalQuestion } from './fictional';
import { homePages } from './home';
import { itemDocument, items } from './labelled-items';
import { renderPublication } from './officiele-bekendmakingen';
import { sampleDocument } from './sample-document';
import { hasShared, savedPages } from './shared';
import { renderTweedeKamer } from './tweede-kamer';

const fixtures = resolve(import.meta.dirname, '../fixtures/pages');
export const publications = 'https://zoek.officielebekendmakingen.nl';
const parliament = 'https://www.tweedekamer.nl';

/** A fictional page in real markup. `expected` is what the reader must return for it. */
export interface Fixture {
  name: string;
  url: string;
  html: string;
  expected: { isKamervraag: boolean; questions: unknown[]; footnotes: unknown[] };
}

export function fixturePages(): Fixture[] {
  return readdirSync(fixtures)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: file.replace('.json', ''),
      html: readFileSync(`${fixtures}/${file.replace('.json', '.html')}`, 'utf8'),
      ...(JSON.parse(readFileSync(`${fixtures}/${file}`, 'utf8')) as Pick<Fixture, 'url' | 'expected'>),
    }));
}

/** Both addresses of a document. */
export const addressesOf = ({ officialId, zaaknummer, documentnummer }: SiteDocument) => ({
  publication: `${publications}/${officialId}.html`,
  parliament: `${parliament}/kamerstukken/kamervragen/detail?id=${zaaknummer}&did=${documentnummer}`,
});

/** Every page the stand-in sites have, by its address; null where they have none. */
export function catalogue(): (url: string) => string | null {
  const documents = [...[13, 73].map(fictionalQuestion), citedQuestion()].concat(
    hasShared ? [sampleDocument()] : [],
  );
  const pages = new Map(
    [
      ...homePages(parliament, publications),
      ...(hasShared ? savedPages() : []),
      ...fixturePages().map(({ url, html }): [string, string] => [url, html]),
      ...documents.flatMap((document): [string, string][] => [
        [addressesOf(document).publication, renderPublication(document)],
        [addressesOf(document).parliament, renderTweedeKamer(document)],
      ]),
    ].map(([url, html]) => [canonical(url), html]),
  );
  return (url) => pages.get(canonical(url)) ?? itemPage(url);
}

/** A real document of the labelled set. */
function itemPage(url: string): string | null {
  const id = /\/((?:ah|kv)-tk-[\w-]+?)(?:\.html)?$/.exec(new URL(url).pathname)?.[1];
  const item = hasShared && id ? items().get(id) : undefined;
  return item ? renderPublication(itemDocument(item)) : null;
}

/** Host, path and sorted parameters; http or https, www or not, any hash. */
function canonical(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  searchParams.sort();
  return `${hostname.replace(/^www\./, '')}${pathname} ${searchParams.toString()}`;
}
