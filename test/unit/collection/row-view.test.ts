import { expect, it } from 'vitest';
import { showsWords } from '../../../entrypoints/collection/list/row-view';
import { entry } from '../list/rows';

it.each<[party: string | null, words: string[], shown: boolean]>([
  ['XYZ', ['voorbeeld', 'xyz'], true],
  ['XYZ', ['(xyz)'], true],
  [null, ['voorbeeld'], true],
  [null, ['null'], false], // a word like another, whose snippet would be missing
])('a row of a member of %s shows %j: %s', (party, words, shown) => {
  expect(showsWords(entry({ authors: [{ name: 'Voorbeeld', party }] }), words)).toBe(shown);
});
