import { describe, expect, it } from 'vitest';
import { splitAtLinks } from '../../../lib/files/pdf/links';
import type { Glyphs } from '../../../lib/files/pdf/load';

/** Ten points a letter, which no printed font has: that is why edges are off by some letters below. */
const piece = (text: string): Glyphs => ({
  text,
  x: 100,
  y: 50,
  width: 10 * text.length,
  size: 10,
  bold: false,
  italic: false,
  href: null,
  turn: 0,
});
const link = (from: number, to: number, url = 'https://krant.example/1') => ({
  url,
  rect: [100 + 10 * from, 48, 100 + 10 * to, 60] as [number, number, number, number],
});

describe('links over a part of a printed text', () => {
  it.each([
    ['none', 'Krant, 3 mei 2098', [], [['Krant, 3 mei 2098', null]]],
    ['the whole', 'krant.example/1', [link(-1, 16)], [['krant.example/1', 'https://krant.example/1']]],
    [
      'the end, by a letter too early',
      'Krant, 3 mei, Brug dicht',
      [link(13, 24)],
      [
        ['Krant, 3 mei, ', null],
        ['Brug dicht', 'https://krant.example/1'],
      ],
    ],
    [
      'two, with words between',
      'Krant en Bode zijn het eens',
      [link(0, 5), link(9, 13.4, 'https://bode.example/2')],
      [
        ['Krant ', 'https://krant.example/1'],
        ['en ', null],
        ['Bode ', 'https://bode.example/2'],
        ['zijn het eens', null],
      ],
    ],
    ['beside it', 'Krant', [link(7, 9)], [['Krant', null]]],
  ])('%s', (_, text, links, expected) => {
    const pieces = splitAtLinks(piece(text), links);
    expect(pieces.map(({ text, href }) => [text, href])).toEqual(expected);
    expect(pieces.map(({ text }) => text).join('')).toBe(text);
    expect(pieces.at(-1)?.x).toBe(100 + 10 * (text.length - (pieces.at(-1)?.text.length ?? 0)));
  });
});
