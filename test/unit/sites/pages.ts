import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { type PageReading, readPage } from '../../../lib/sites';
import { parse } from '../../sites/parse';

export { parse };

export interface SavedPage {
  name: string;
  url: string;
  html: string;
  expected: Kamervraag & { isKamervraag: boolean };
  also: Record<string, unknown[]>;
}

const root = resolve(import.meta.dirname, '../../..');
export const fixtureFolder = join(root, 'test/fixtures/pages');
export const sampleFolder = join(root, '../shared/eval/pages/sample-pages');

/** The pages of a folder: `x.html` with `x.json` beside it; none where the folder is not there. */
export function savedPages(folder: string): SavedPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { url, expected, also = {} } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const html = readFileSync(join(folder, file.replace(/json$/, 'html')), 'utf8');
      return { name: file.replace('.json', ''), url, html, expected, also };
    });
}

export function readHtml(html: string, url: string): PageReading | null {
  return readPage(parse(html), url);
}

export const kvUrl = 'https://zoek.officielebekendmakingen.nl/kv-tk-2098Z00001.html';
export const ahUrl = 'https://zoek.officielebekendmakingen.nl/ah-tk-20972098-150.html';
export const tkUrl =
  'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098Z00001&did=2098D00101';
export const sentence =
  '<h1 class="kamervraagomschrijving_kop no-toc">Vragen van het lid Voorbeeld (XYZ) aan de Minister van Voorbeelden over bruggen (ingezonden 14 januari 2098).</h1>';

/** A page of officielebekendmakingen.nl around a text, without metadata. */
export function obk(body: string, head = ''): string {
  return `<!DOCTYPE html><html><head><title>Bruggen</title>${head}</head><body><main class="global-main"><div id="content"><article><h1>Kamervragen</h1><div id="broodtekst" class="stuk">${body}</div></article></div></main></body></html>`;
}

/** A page of tweedekamer.nl around the text in its dialog; without one it offers only a download. */
export function tk(
  dialog: string | null,
  soort = 'Schriftelijke vragen',
  title = 'Bruggen',
  list = '',
): string {
  const modal =
    dialog === null ? '' : `<div class="m-modal"><div class="m-modal__content">${dialog}</div></div>`;
  return `<!DOCTYPE html><html><head><title>${title} | Tweede Kamer der Staten-Generaal</title></head><body><main><h1><span>${soort}</span><span class="h-visually-hidden">:</span> ${title}</h1><p><span class="h-visually-hidden">Nummer:</span> 2098D00101</p><p><span class="h-visually-hidden">Datum:</span> 14 januari 2098</p><a class="m-button" href="/downloads/document?id=2098D00101" aria-label="Download kamerstuk">Download</a><ul class="m-list">${list}</ul>${modal}<section><h2>Activiteiten</h2><p>Procedurevergadering</p></section></main></body></html>`;
}
