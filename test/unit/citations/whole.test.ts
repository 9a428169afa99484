import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../lib/citations';
import { isWhole, makeWhole } from '../../../lib/citations/whole';

describe('a text as it was before its lines were broken', () => {
  it.each([
    ['een  brief', 'een brief'],
    ['een \n brief', 'een\nbrief'],
    ['de verga-\nderjaren', 'de vergaderjaren'],
    ['(verga-\n  derjaar)', '(vergaderjaar)'],
    // kept: the hyphen belongs to the words, or to an address
    ['Flora-\n\nen faunawet', 'Flora-\nen faunawet'],
    ['36 200-\n\nV', '36 200-\nV'],
    ['https://a.nl/de-\n\npont', 'https://a.nl/de-\npont'],
    ['een brief', 'een brief'],
  ])('%j', (text, whole) => {
    expect(makeWhole(text).whole).toBe(whole);
    expect(isWhole(text)).toBe(text === whole);
  });

  it('knows where each of its characters stood', () => {
    const text = ' de  verga-\nderjaren ';
    const { whole, places } = makeWhole(text);
    expect(places.map((place) => text[place] ?? '').join('')).toBe(whole);
  });
});

it.each([
  ['Kamerstuk  36 410,   nr. 2 en', 'Kamerstuk  36 410,   nr. 2', 'kst-36410-2'],
  ['zie Kamer-\nstuk 36 410, nr. 2', 'Kamer-\nstuk 36 410, nr. 2', 'kst-36410-2'],
  [
    'Aanhang-\nsel Handelingen, verga-\nderjaar 2022–2023, nr. 3091.',
    'Aanhang-\nsel Handelingen, verga-\nderjaar 2022–2023, nr. 3091',
    'ah-tk-20222023-3091',
  ],
])('citations keep their own places: %j', (text, printed, id) => {
  expect(findCitations(text)).toMatchObject([{ text: printed, start: text.indexOf(printed), id }]);
});
