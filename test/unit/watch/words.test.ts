import { describe, expect, it } from 'vitest';
import { holdsTerms, readTerms } from '../../../lib/watch/words';

const title = 'De verzilting van zeehavens, het e-mailverkeer en de EU-steun aan België (36 200)';

describe('a title is found by', () => {
  it.each([
    'verzilting',
    'VERZILTING',
    'verzilting.',
    'haven', // within a compound
    'havens',
    'zilt',
    'belgie',
    'België',
    'BELGIË',
    'eu',
    'EU',
    'e-mail',
    'email',
    'emailverkeer',
    'e-mailverkeer',
    'eu-steun',
    'steun belgië', // in any order
    'belgië haven',
    '"steun aan belgië"',
    '“van zeehavens”',
    '«de EU»',
    '„EU-steun”',
    '"36 200"',
    '36',
    'haven ?',
    '"steun aan', // a quote that does not end
  ])('%s', (typed) => {
    expect(holdsTerms([title], readTerms(typed))).toBe(true);
  });
});

describe('a title is not found by', () => {
  it.each([
    'veerpont',
    'haven veerpont',
    'ven', // short, and no word of its own
    'z',
    'bel',
    '"aan steun"',
    '"zeehaven"', // a phrase is of whole words
    '"van zee"',
    '"steun belgië"', // not one after the other
    'eu-leugen',
    'mail-e',
  ])('%s', (typed) => {
    expect(holdsTerms([title], readTerms(typed))).toBe(false);
  });
});

it.each([
  ['', 0],
  ['  ', 0],
  ['? ! …', 0],
  ['""', 0],
  ['" "', 0],
  ["'t Proefwijkje", 2],
  ['"a b" c', 2],
  ['“a b”“c d”', 2],
  ['a"b"', 2],
  ['a-b', 1],
  ['𝒽aven', 1],
])('%j asks for %i things', (typed, number) => {
  expect(readTerms(typed)).toHaveLength(number);
});

it('takes as long for a line of quotes as for one of letters', () => {
  expect(readTerms('"'.repeat(200_000) + 'x'.repeat(200_000))).toHaveLength(1);
  expect(readTerms('«a'.repeat(100_000)).length).toBeGreaterThan(0);
});
