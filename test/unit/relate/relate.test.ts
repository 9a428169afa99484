import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/citations/resolve';
import type { ReadDocument } from '../../../lib/model/document';
import { relate } from '../../../lib/relate/relate';
import { question } from '../documents';
import { archiveOf } from './memory-index';

let number = 100;
function asked(
  submitted: string,
  subject: string,
  texts: string[],
  change: Parameters<typeof question>[0] = {},
): ReadDocument {
  const zaaknummer = `2098Z00${number++}`;
  return question({
    officialId: `kv-tk-${zaaknummer}`,
    zaaknummer,
    submitted,
    subject,
    questions: texts.map((text, i) => ({ numbers: [i + 1], text, notes: [] })),
    footnotes: [],
    authors: [{ name: `Lid ${number}`, party: null }],
    addressees: [`Minister van Iets Anders`],
    ...change,
  });
}

const locks = asked('2098-01-03', 'verroeste sluizen', [
  'Klopt het dat de sluisdeuren van het Voorbeeldkanaal roesten door brak water?',
]);
const cited = asked('2097-06-01', 'onderhoud van bruggen', ['Hoe vaak worden bruggen geschilderd?'], {
  kind: 'answer',
  officialId: 'ah-tk-20962097-77',
  aanhangselnummer: 77,
  vergaderjaar: '2096-2097',
});
const stranger = asked('2098-01-02', 'schoolmaaltijden op Texel', [
  'Hoeveel scholen verstrekken warme maaltijden aan leerlingen?',
]);
const later = asked('2098-03-01', 'roestende sluisdeuren', [
  'Zijn de roestende sluisdeuren in het Voorbeeldkanaal hersteld?',
]);
const open = question({
  questions: [
    {
      numbers: [1],
      text: 'Bent u bekend met de roestende sluisdeuren in het Voorbeeldkanaal en het brakke water?',
      notes: [],
    },
    {
      numbers: [2],
      text: 'Herinnert u zich uw antwoorden (Aanhangsel Handelingen, vergaderjaar 2096–2097, nr. 77)?',
      notes: [],
    },
    { numbers: [3], text: 'Zo nee, waarom niet?', notes: [] },
  ],
});
const found = () => relate(open, resolve(open), archiveOf([locks, cited, stranger, later, open]));
const subjects = (list: { subject: string }[] | undefined) => (list ?? []).map(({ subject }) => subject);

describe('earlier questions', () => {
  it('are what the document cites, then what is like it', async () => {
    expect(subjects((await found()).document)).toEqual(['onderhoud van bruggen', 'verroeste sluizen']);
  });

  it('are never the document itself, nor later', async () => {
    const all = subjects([...(await found()).document, ...Object.values((await found()).questions).flat()]);
    expect(all).not.toContain(open.kamervraag.subject);
    expect(all).not.toContain('roestende sluisdeuren');
  });

  it('stand under the question that names them; what only repeats the list of the document stands under none', async () => {
    const { questions } = await found();
    expect(subjects(questions[1])).toEqual(['onderhoud van bruggen']);
    expect(questions[0]).toBeUndefined();
    expect(questions[2]).toBeUndefined();
  });

  it('say why they are there, and which of their questions matches', async () => {
    const [first, second] = (await found()).document;
    expect(first?.reasons[0]).toMatchObject({ kind: 'cites', values: [expect.stringContaining('77')] });
    expect(second?.reasons).toContainEqual({
      kind: 'same-subject',
      values: ['sluisdeuren in het Voorbeeldkanaal'],
    });
    expect(second?.match).toMatchObject({
      numbers: [1],
      words: expect.arrayContaining(['sluisdeuren', 'water']),
    });
  });

  it('show what became of them, as far as was read', async () => {
    const [first, second] = (await found()).document;
    expect(first?.status).toBe('answered');
    expect(second?.status).toBe('unknown');
  });
});

describe('a later question', () => {
  const follow = asked('2098-04-01', 'geheel iets anders', [
    'Wanneer worden de vragen met kenmerk 2038Z00011 beantwoord?',
  ]);
  it('is a follow-up where it names this one', async () => {
    const named = question({ officialId: 'kv-tk-2038Z00011', zaaknummer: '2038Z00011' });
    const { document } = await relate(named, resolve(named), archiveOf([follow, stranger]));
    expect(document).toMatchObject([{ subject: 'geheel iets anders', followUp: true }]);
  });
});

it('an empty archive relates nothing', async () => {
  expect(await relate(open, resolve(open), archiveOf([]))).toEqual({
    document: [],
    questions: {},
    archived: 0,
  });
});
