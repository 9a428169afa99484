import { describe, expect, it } from 'vitest';
import { withAccents } from '../../../lib/files/pdf/accents';
import type { Glyphs } from '../../../lib/files/pdf/load';

/** A piece in letters of ten points, each five wide. */
const piece = (text: string, x: number): Glyphs => ({
  text,
  x,
  y: 700,
  width: 5 * text.length,
  size: 10,
  bold: false,
  italic: false,
  href: null,
  turn: 0,
});
const text = (glyphs: readonly Glyphs[]) =>
  withAccents(glyphs)
    .map((each) => each.text)
    .join('|');

/** Accents that fonts print over the letter beside them. */
describe('accents', () => {
  it.each<[string, [string, number][], string]>([
    [
      'an acute over the last letter',
      [
        ['Kostic', 0],
        ['´ (PvdD) aan', 26],
      ],
      'Kostić (PvdD) aan',
    ],
    [
      'a word behind it',
      [
        ['Kostic', 0],
        ['´ en Proefman', 26],
      ],
      'Kostić en Proefman',
    ],
    [
      'a word that the page has elsewhere',
      [
        ['Wie vraagt dat', 0],
        ['Kostic', 100],
        ['´ vraagt', 126],
      ],
      'Wie vraagt dat|Kostić vraagt',
    ],
    [
      'a cedilla, and the word goes on',
      [
        ['Yes', 0],
        ['¸ ilgöz-Voorbeeld', 11],
      ],
      'Yeşilgöz-Voorbeeld',
    ],
    [
      'a cedilla without a blank',
      [
        ['Yes', 0],
        ['¸ilgöz', 11],
      ],
      'Yeşilgöz',
    ],
    [
      'a caron',
      [
        ['Dvor', 0],
        ['ˇák', 16],
      ],
      'Dvořák',
    ],
    [
      'a diaeresis on a dotless i',
      [
        ['Atat u Naı', 0],
        ['¨ef', 46],
      ],
      'Atat u Naïef',
    ],
    [
      'as TeX prints it',
      [
        ['Kosti´', 0],
        ['c', 26],
      ],
      'Kostić',
    ],
    [
      'two of them',
      [
        ['S', 0],
        ['ˇ', 1],
        ['imic', 5],
        ['´', 21],
      ],
      'Š|imić',
    ],
    [
      'beside the letter, not over it',
      [
        ['foto', 0],
        ['´s', 20],
      ],
      'foto|´s',
    ],
    [
      'no letter has it',
      [
        ['x', 0],
        ['¸y', 1],
      ],
      'x|¸y',
    ],
    [
      'a line of its own',
      [
        ['Kostic', 0],
        ['´ 90', 300],
      ],
      'Kostic|´ 90',
    ],
    ['in one piece: a cedilla', [['Yes¸ilgöz', 0]], 'Yeşilgöz'],
    ['in one piece: an acute at the end', [['Kostic´ (PvdD)', 0]], 'Kostić (PvdD)'],
    ['in one piece: an apostrophe', [['foto´s en zo´n pont', 0]], 'foto´s en zo´n pont'],
    ['in one piece: quotes', [['het ´nieuwe beleid´ van', 0]], 'het ´nieuwe beleid´ van'],
    ['whole letters stay', [['Kostić, Yeşilgöz', 0]], 'Kostić, Yeşilgöz'],
  ])('%s', (_, pieces, expected) => {
    expect(text(pieces.map(([own, x]) => piece(own, x)))).toBe(expected);
  });
});
