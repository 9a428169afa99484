import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared');

/** Real documents lie beside the project on some machines, never in it. */
export const hasShared = existsSync(`${folder}/seed`);

export const sharedFile = (path: string): Buffer => readFileSync(`${folder}/${path}`);
export const sharedText = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');

/** Saved pages: the labelled sample pages at their addresses, samples and skeletons under their file names. */
export function savedPages(): [url: string, html: string][] {
  const samples = 'eval/pages/sample-pages';
  const labelled = names(samples, '.json').map((name): [string, string] => {
    const { url } = JSON.parse(sharedText(`${samples}/${name}`)) as { url: string };
    return [url, sharedText(`${samples}/${name.replace('.json', '.html')}`)];
  });
  const others = ['samples', 'skeletons'].flatMap((of) =>
    names(of, '.html').map((name): [string, string] => [
      `https://${hostOf(name)}/${name}`,
      sharedText(`${of}/${name}`),
    ]),
  );
  return [...labelled, ...others];
}

const names = (of: string, end: string) =>
  readdirSync(`${folder}/${of}`).filter((name) => name.endsWith(end));

/** A file's name says its site: `tk-list.html` and `2015D04817.html` are of the Tweede Kamer. */
const hostOf = (name: string) =>
  /^(tk-|\d{4}D)/.test(name) ? 'www.tweedekamer.nl' : 'zoek.officielebekendmakingen.nl';
