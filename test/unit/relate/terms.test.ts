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
    ['Curaçao', 'Curac¸ao'],
    ['Şimşek', 'S¸ims¸ek'],
    ['Dvořák', 'Dvorˇa´k'],
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

it('a text in Latin letters has the words that it has among all letters', () => {
  const latin = Array.from({ length: 0x250 }, (_, i) => String.fromCharCode(i));
  const between = Array.from({ length: 0x70 }, (_, i) => String.fromCharCode(0x2000 + i));
  const money = Array.from({ length: 0x20 }, (_, i) => String.fromCharCode(0x20a0 + i));
  for (const character of [...latin, ...between, ...money]) {
    const text = `sluis${character}deur`;
    // With a word in Greek letters the text is read by the rule for all.
    expect([...terms(text), ...terms('σεισμός')], character).toEqual(terms(`${text} σεισμός`));
    expect(
      terms(text).filter(({ stem }) => /\p{M}/u.test(stem)),
      character,
    ).toEqual([]);
  }
});

it.each([
  ['Bent u bekend met het bericht «Sluis roest»?', ['Sluis', 'roest']],
  ['Deelt u de mening dat dit onwenselijk is? Zo nee, waarom niet?', ['onwenselijk']],
  ['Zo nee, waarom niet?', []],
  ['', []],
])('%s tells only of %j', (text, telling) => {
  expect(terms(text).map(({ word }) => word)).toEqual(telling);
});

describe('a word is a name where it has a capital that no sentence gives it', () => {
  it.each([
    ['de gemalen van Waterstad', ['Waterstad']],
    ['Gemalen staan stil. Waarom herstelt Waterstad ze niet?', ['Waterstad']],
    ['Het bericht ‘Gemalen in Waterstad staan stil’', ['Waterstad']],
    ['het AED-tekort', ['AED']],
    ['gemalen', []],
  ])('%s', (text, names) => {
    expect(
      terms(text)
        .filter(({ proper }) => proper)
        .map(({ word }) => word),
    ).toEqual(names);
  });
});

it.each(['i', 'y', 'en', 'lijkheden'])(
  'a word of a million letters, "%s" again and again, is one word',
  (part) => {
    expect(stems(`sluis ${part.repeat(1_000_000 / part.length)} brug`)).toHaveLength(3);
  },
);
