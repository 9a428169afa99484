import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SiteDocument } from './document';
import { fictionalQuestion } from './fictional';
import { renderPublication } from './officiele-bekendmakingen';
import { hasShared, itemDocument, sampleDocument, savedPages } from './shared';
import { renderTweedeKamer } from './tweede-kamer';

const fixtures = resolve(import.meta.dirname, '../fixtures/pages');
export const publications = 'https://zoek.officielebekendmakingen.nl';
export const parliament = 'https://www.tweedekamer.nl';

/** A fixture page and where it stands. `expected` is what the reader must return for it. */
export interface Fixture {
  name: string;
  url: string;
  html: string;
  expected: { isKamervraag: boolean; questions?: unknown[]; footnotes?: unknown[] };
}

/** The fictional pages, in the sites' real markup. */
export function fixturePages(): Fixture[] {
  return readdirSync(fixtures)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      name: name.replace('.json', ''),
      html: readFileSync(`${fixtures}/${name.replace('.json', '.html')}`, 'utf8'),
      ...(JSON.parse(readFileSync(`${fixtures}/${name}`, 'utf8')) as Pick<Fixture, 'url' | 'expected'>),
    }));
}

/** Both addresses of a document. */
export const addressesOf = ({ officialId, zaaknummer, documentnummer }: SiteDocument) => ({
  publication: `${publications}/${officialId}.html`,
  parliament: `${parliament}/kamerstukken/kamervragen/detail?id=${zaaknummer}&did=${documentnummer}`,
});

/** Every page the stand-in sites have, by its address. */
export function catalogue(): (url: string) => string | null {
  const pages = new Map<string, string>();
  for (const { url, html } of fixturePages()) pages.set(canonical(url), html);
  if (hasShared) for (const [url, html] of savedPages()) pages.set(canonical(url), html);
  for (const document of [13, 73].map(fictionalQuestion).concat(hasShared ? [sampleDocument()] : [])) {
    const { publication, parliament } = addressesOf(document);
    pages.set(canonical(publication), renderPublication(document));
    pages.set(canonical(parliament), renderTweedeKamer(document));
  }
  return (url) => pages.get(canonical(url)) ?? (hasShared ? itemPage(url) : null);
}

/** A real document of the labelled set, asked for as `/item/<id>`: its page bears its own official address. */
function itemPage(url: string): string | null {
  const id = /\/item\/([\w-]+)$/.exec(new URL(url).pathname)?.[1];
  const document = id ? itemDocument(id) : null;
  return document ? renderPublication(document) : null;
}

/** Host, path and sorted parameters; http or https, www or not, any hash. */
function canonical(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  searchParams.sort();
  return `${hostname.replace(/^www\./, '')}${pathname} ${searchParams}`;
}
