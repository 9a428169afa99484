import { describe, expect, it } from 'vitest';
import { terms } from '../../../lib/relate/terms';

const stems = (text: string) => terms(text).map(({ stem }) => stem);

describe('words that are one word to a reader have one stem', () => {
  it.each([
    ['sluis', 'sluizen'],
    ['scanner', 'scanners'],
    ['haven', 'havens'],
    ['patiënten', 'patie¨nten'],
    ['één-op-één opvang', 'e´e´n-op-e´e´n opvang'],
    ['Roest', 'ROEST'],
    ['cafés', 'cafe´s'],
  ])('%s, %s', (one, other) => {
    expect(stems(one)).toEqual(stems(other));
  });

  it.each([
    ['bank', 'bang'],
    ['gemeente', 'gemaal'],
    ['2023', '2024'],
  ])('but not %s, %s', (one, other) => {
    expect(stems(one)).not.toEqual(stems(other));
  });
});

it.each([
  ['Bent u bekend met het bericht «Sluis roest»?', ['sluis', 'roest']],
  ['Deelt u de mening dat dit onwenselijk is? Zo nee, waarom niet?', ['onwenselijk']],
  ['Zo nee, waarom niet?', []],
  ['', []],
])('%s tells only of %j', (text, telling) => {
  expect(terms(text).map(({ word }) => word)).toEqual(telling);
});
