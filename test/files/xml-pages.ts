import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileProblem } from '../../lib/model/file-text';
import { stripped } from '../sites/stripped';
import { publicationXml } from './publication-xml';

const fixture = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, `../fixtures/pages/${name}.html`), 'utf8');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const whole = fixture('obk-question');
const xml = publicationXml(whole);

/** A question whose page has lost its classes, its structure and its text, which a script puts out of sight. */
export const lostPage = '/kv-tk-2098Z00001.html';
/** A question of tweedekamer.nl whose page has lost all of that, and the link to its Word file (pages.ts). */
export const lostQuestion = '/kamerstukken/kamervragen/detail?id=2098Z00404&did=2098D00303';

/** An answer whose page has lost its answers. */
export const doubtfulPage = '/ah-tk-20962097-412.html';
const answer = fixture('obk-answer');

export const xmlPages: Record<string, string> = {
  '/ah-1271549.html': fixture('obk-pdf-only'),
  [lostPage]: stripped(whole, 'scripted'),
  [doubtfulPage]: answer.replace(/<div class="antwoord">[\s\S]*?<\/div>/g, ''),
  [lostQuestion]: stripped(fixture('tk-docx-only'), 'bare').replace(
    /<a [^>]*\/downloads\/[^>]*>.*?<\/a>/,
    '',
  ),
};
export const xmlFiles: Record<string, Uint8Array> = {
  [lostPage.replace('html', 'xml')]: bytes(xml),
  [doubtfulPage.replace('html', 'xml')]: bytes(publicationXml(answer)),
};

/** XML that was made to harm, came broken, or belongs elsewhere, each at a page of its own. */
export interface HostileXml {
  name: string;
  page: string;
  html: string;
  file: string;
  bytes: Uint8Array;
  problem: FileProblem;
}

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(i)};`.repeat(10)}">`)
  .join('')}]>`;
const own = (id: string) => xml.replaceAll('2098Z00001', id);

const hostile: [name: string, make: (id: string) => Uint8Array, FileProblem][] = [
  [
    'entities that unfold',
    (id) => bytes(own(id).replace('<officiele', `${laughs}<officiele`).replace('Vraag 1', '&j;')),
    'unsafe',
  ],
  ['100 MB', () => new Uint8Array(100_000_000).fill(32), 'large'],
  ['elements in elements without end', () => bytes('<vraag>'.repeat(200_000)), 'damaged'],
  ['half a document', (id) => bytes(own(id).slice(0, 2000)), 'damaged'],
  ['another root', () => bytes('<kamerstuk><al>Wie?</al></kamerstuk>'), 'other'],
  ['the XML of another document', () => bytes(xml), 'foreign'],
  [
    'the number of another document',
    (id) => bytes(own(id).replace(/<kamervraagnummer>.*?</, '<kamervraagnummer>2098Z00001<')),
    'foreign',
  ],
];

export const hostileXml: HostileXml[] = hostile.map(([name, make, problem], i) => {
  const number = `2098Z0077${i}`;
  return {
    name,
    page: `/kv-tk-${number}.html`,
    html: stripped(whole.replaceAll('2098Z00001', number), 'empty'),
    file: `/kv-tk-${number}.xml`,
    bytes: make(number),
    problem,
  };
});
