import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/citations/resolve';
import type { Related } from '../../../lib/model/related';
import { relate } from '../../../lib/relate/relate';
import { question } from '../documents';
import { archiveOf } from './memory-index';

let number = 100;
const asked = (submitted: string, subject: string, ...texts: string[]) => {
  const zaaknummer = `2098Z00${++number}`;
  return question({
    officialId: `kv-tk-${zaaknummer}`,
    zaaknummer,
    submitted,
    subject,
    questions: texts.map((text, i) => ({ numbers: [i + 1], text, notes: [] })),
    footnotes: [],
    authors: [{ name: `Lid ${number}`, party: null }],
    addressees: ['Minister van Iets Anders'],
  });
};

const open = asked(
  '2098-05-01',
  'asbest in schooldaken',
  'Hoeveel schooldaken bevatten asbest, en wanneer worden die daken gesaneerd?',
  'Welke gymzalen hebben vleermuizen in de spouwmuren, en wie telt die vleermuizen?',
  'Zo nee, waarom niet?',
);
const alike = Array.from({ length: 20 }, (_, i) =>
  asked(
    `2097-11-${10 + i}`,
    `sanering van schooldaken met asbest (${i + 1})`,
    'Hoeveel schooldaken bevatten nog asbest?',
    'Krijgen scholen geld om de daken te saneren?',
  ),
);
const bats = asked(
  '2097-06-01',
  'vleermuizen in spouwmuren van gymzalen',
  'Hoeveel vleermuizen leven in de spouwmuren van gymzalen, en wie telt de vleermuizen daar?',
);
const folded = asked(
  '2097-04-01',
  'asbest in kazernes',
  'Hoeveel kazernes bevatten asbest, en wanneer worden de daken gesaneerd?',
);
const strangers = [
  asked('2097-01-01', 'vuurwerk op straat', 'Hoeveel vuurwerk is in beslag genomen?'),
  asked('2097-01-02', 'hoge tol op bruggen', 'Wat kost de tol?'),
];
const subjects = (list: readonly Related[] = []) => list.map(({ subject }) => subject);
const related = (documents: Parameters<typeof archiveOf>[0]) =>
  relate(open, resolve(open), archiveOf(documents));

describe('a list', () => {
  it('is short: eight related, then five that are possibly so', async () => {
    const { document } = await related([...alike, folded, bats, ...strangers]);
    const sure = document.map(({ sure }) => sure);
    expect(sure.filter(Boolean)).toHaveLength(8);
    expect(sure.length - 8).toBeLessThanOrEqual(5);
    expect(sure.lastIndexOf(true)).toBe(7);
    expect(new Set(document.map(({ key }) => key)).size).toBe(document.length);
  });

  it('has none that is sure where the best is not good enough', async () => {
    const { document } = await related([folded, ...strangers]);
    expect(document.map(({ subject, sure }) => [subject, sure])).toEqual([['asbest in kazernes', false]]);
  });

  it('is empty where only strangers are known', async () => {
    expect(await related(strangers)).toEqual({ document: [], questions: {}, archived: 2 });
  });
});

describe('the chip of a question', () => {
  it('is there for what the list of the document does not say, and stands under that question alone', async () => {
    const { questions } = await related([...alike, bats, ...strangers]);
    expect(Object.keys(questions)).toEqual(['1']);
    expect(subjects(questions[1])).toEqual(['vleermuizen in spouwmuren van gymzalen']);
  });

  it('is not there for what only repeats that list', async () => {
    const { document, questions } = await related([alike[0], ...strangers].flatMap((one) => one ?? []));
    expect(document.map(({ sure }) => sure)).toEqual([true]);
    expect(questions).toEqual({});
  });
});
