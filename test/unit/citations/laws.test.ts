import { describe, expect, it } from 'vitest';
import { readActs, type ActTable } from '../../../lib/citations/laws/act';
import { dutchActs } from '../../../lib/citations/laws/acts';
import { books, splitBook } from '../../../lib/citations/laws/burgerlijk-wetboek';
import { europeanActs } from '../../../lib/citations/laws/eu-acts';
import { findNames, readAbbreviation, readName } from '../../../lib/citations/laws/names';

const plain = (title: string) => title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const outOfOrder = ({ acts }: ActTable) =>
  acts
    .filter((act, i) => i > 0 && plain(acts[i - 1]?.title ?? '') > plain(act.title))
    .map(({ title }) => title);
const twice = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);

it('the tables are ASCII once they are plain, as the pattern of their words is', () => {
  for (const table of [dutchActs, europeanActs]) expect(plain(table).match(/[^\0-\x7F]/g)).toBeNull();
});

describe.each([
  ['Dutch acts', readActs(dutchActs), /^BWB[RV]\d{7}$/, 700],
  [
    'European acts',
    readActs(europeanActs),
    /^(?:3(?:19|20)\d\d[LRDF]\d{4}|1(?:19|20)?\d\d\d?[A-Z]\/TXT)$/,
    200,
  ],
] as const)('the table of %s', (_, table, id, least) => {
  it('is sorted, and has each id once', () => {
    expect(table.acts.length).toBeGreaterThan(least);
    expect(outOfOrder(table)).toEqual([]);
    expect(twice(table.acts.map((act) => act.id))).toEqual([]);
  });

  it('has well-formed ids, and each name and abbreviation once in its row', () => {
    for (const act of table.acts) {
      expect(act.id).toMatch(id);
      expect(twice([act.title, ...act.names].map(plain))).toEqual([]);
      expect(twice(act.abbreviations)).toEqual([]);
    }
  });

  it('is read whole by the finder: every name and every abbreviation', () => {
    const unread = table.acts.flatMap(({ title, names, abbreviations }) => [
      ...[title, ...names].filter((name) => readName(name, 0)?.end !== name.length),
      ...abbreviations.filter((short) => readAbbreviation(short, 0)?.end !== short.length),
    ]);
    expect(unread).toEqual([]);
  });
});

it('a table out of order, or with an id twice, is seen', () => {
  const table = readActs('BWBR0000002|Wet b||\nBWBR0000002|Wet a||');
  expect(outOfOrder(table)).toEqual(['Wet a']);
  expect(twice(table.acts.map(({ id }) => id))).toEqual(['BWBR0000002']);
});

it.each([
  ['Wet open overheid', ['BWBR0045754']],
  ['wet Open Overheid', ['BWBR0045754']],
  ['Wet economische delicten', ['BWBR0002063']],
  ['Gezondheids- en Welzijnswet voor Dieren', ['BWBR0005662']],
  ['Financie¨le Verhoudingswet', ['BWBR0008290']],
  ['Drank- en Horecawet', ['BWBR0002458']],
  ['Wet op de ruimtelijke ordening', ['BWBR0002375']],
  // one name, several acts over the years
  ['Wet ruimtelijke ordening', ['BWBR0020449', '']],
  ['Bouwbesluit', ['BWBR0005321', 'BWBR0012727', 'BWBR0030461']],
  ['Vogelrichtlijn', ['31979L0409', '32009L0147']],
  ['Mediawet', ['BWBR0004149', '', 'BWBR0025028']],
])('%s', (name, ids) => {
  expect(readName(name, 0)?.acts.map(({ id }) => id)).toEqual(ids);
});

it.each(['Wet van Moore', 'Financiële verhoudingswet 1984', 'Wetenschap', ''])('no name: %s', (text) => {
  expect(readName(text, 0)).toBeNull();
});

it.each([
  ['AWBZ-instelling', 'AWBZ'],
  ['Vw 2000,', 'Vw 2000'],
  ['awb', null],
  ['WWW', null],
])('abbreviations are exact: %s', (text, expected) => {
  const found = readAbbreviation(text, 0);
  expect(found && text.slice(0, found.end)).toBe(expected);
});

it('finds the names in a text, but not those of other countries', () => {
  const text =
    'De Gemeentewet, de Belgische Grondwet, de Grondwet van Suriname, de wet milieubeheer en de Grondwet.';
  expect(findNames(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Gemeentewet',
    'wet milieubeheer',
    'Grondwet',
  ]);
});

it.each([
  ['6:162', null, 'BWBR0005289', '162'],
  ['7A:1639a', null, 'BWBR0006000', '1639a'],
  ['220', '7', 'BWBR0005290', '220'],
])('article %s, book %s', (article, book, bwb, number) => {
  expect(splitBook(article, book)).toEqual({ bwb, article: number });
  expect(Object.values(books)).toContain(bwb);
});

it('an article of the Burgerlijk Wetboek without a book has no place', () =>
  expect(splitBook('1401', null)).toBeNull());
