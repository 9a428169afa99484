import { describe, expect, it } from 'vitest';
import {
  all,
  allThatFit,
  any,
  comparesDate,
  type Condition,
  containsText,
  equalsFlag,
  equalsText,
  MOST_NODES,
} from '../../../lib/open-data/filter';
import { LOOKED_UP_AT_ONCE } from '../../../lib/open-data/look-up';
import { subjectWords } from '../../../lib/open-data/subject-words';
import { nodesOf } from '../../sites/open-data/odata-query';

const sort = equalsText('Soort', 'Schriftelijke vragen');
const words = (count: number) =>
  Array.from({ length: count }, (_, i) => containsText('Onderwerp', `woord${i}`));

describe('the nodes of a filter', () => {
  it.each<[string, Condition, string, number]>([
    ['a text', sort, "Soort eq 'Schriftelijke vragen'", 4],
    ['a flag', equalsFlag('Verwijderd', false), 'Verwijderd eq false', 5],
    [
      'a date',
      comparesDate('GestartOp', 'ge', '2090-01-01T00:00:00Z'),
      'GestartOp ge 2090-01-01T00:00:00Z',
      5,
    ],
    ['a word', containsText('Onderwerp', "Brug's"), "contains(tolower(Onderwerp),'brug''s')", 5],
    ['one of one', any([sort]), sort.text, 4],
    ['one of two', any([sort, sort]), `(${sort.text} or ${sort.text})`, 10],
    ['both of two', all([sort, equalsFlag('Verwijderd', false)]), `${sort.text} and Verwijderd eq false`, 11],
    ['all of one', all([sort]), sort.text, 4],
    ['none', all([]), '', 0],
  ])('of %s are counted', (_, condition, text, nodes) => {
    expect(condition).toEqual({ text, nodes });
  });

  it.each([1, 2, 5, 11, 12])('are no fewer than the server counts, with %i words', (count) => {
    const { text, nodes } = all([sort, equalsFlag('Verwijderd', false), ...words(count)]);
    expect(nodes).toBeGreaterThanOrEqual(nodesOf(text));
  });

  it('of twelve words beside the usual are as many as the server refuses', () => {
    const date = comparesDate('GestartOp', 'ge', '2090-01-01');
    expect(nodesOf(all([equalsFlag('Verwijderd', false), sort, date, date, ...words(12)]).text)).toBe(106);
  });

  it('of as many numbers as are looked up at once are borne', () => {
    const numbers = any(Array.from({ length: LOOKED_UP_AT_ONCE }, () => equalsText('Nummer', '2090Z00001')));
    const { text, nodes } = all([equalsFlag('Verwijderd', false), numbers]);
    expect(nodes).toBeLessThanOrEqual(MOST_NODES);
    expect(nodesOf(text)).toBeLessThanOrEqual(nodes);
  });

  it.each([
    [0, 0],
    [1, 1],
    [10, 10],
    [12, 12],
    [30, 13],
  ])('are kept below the limit: of %i words %i are asked for', (count, taken) => {
    const [filter, fitting] = allThatFit([sort], words(count));
    expect(fitting).toBe(taken);
    expect(filter.nodes).toBeLessThanOrEqual(MOST_NODES);
  });
});

describe('the words of a subject', () => {
  it.each([
    ['', []],
    ['  brug ', ['brug']],
    ['De brug DE', ['brug', 'de']],
    ['brug bruggen', ['bruggen']],
    ["'t gemaal en de sluis", ['gemaal', 'sluis', "'t", 'en', 'de']],
    ['één éénmalig', ['éénmalig']],
  ])('%j are %j, the most telling first', (subject, expected) => {
    expect(subjectWords(subject).words).toEqual(expected);
  });

  it.each([
    ['brug gemaal', 'De Gemalen en de BRUGGEN', false],
    ['brug gemal', 'De Gemalen en de BRUGGEN', true],
    ['', 'alles', true],
  ])('%j in %j: %s', (subject, text, held) => expect(subjectWords(subject).holds(text)).toBe(held));
});
