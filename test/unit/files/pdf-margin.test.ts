import { describe, expect, it } from 'vitest';
import { partMargin } from '../../../lib/files/pdf/margin';
import { linesAt, widthOf, type Printed } from '../../files/print-pdf';

const sentence = 'De schipper voer die dag heen en weer tussen beide oevers, zonder storing.';
const text = linesAt(
  72,
  700,
  Array.from({ length: 6 }, () => sentence),
);
const end = 72 + widthOf(sentence);
/** What of these is taken for a margin. */
const marginOf = (pieces: readonly Printed[]): string[] => {
  const glyphs = pieces.map(({ size = 10, bold = false, ...piece }) => ({
    ...piece,
    size,
    bold,
    italic: false,
    href: null,
    turn: 0,
    width: widthOf(piece.text, size),
  }));
  return partMargin({ width: 595, height: 842, glyphs, pictured: 0 }, 10).margin.map(({ text }) => text);
};
/** One small piece behind some of the lines, so far to the right of them and so far above their letters. */
const behind = (texts: readonly string[], right: number, up: number): Printed[] =>
  texts.map((each, i) => ({ text: each, x: end + right, y: 700 - 12 * i + up, size: 6 }));

describe('the right margin of a page', () => {
  it.each<[string, Printed[], string[]]>([
    [
      'an address',
      behind(['Postbus 20018', '2500 EA', 'Den Haag'], 20, 0),
      ['Postbus 20018', '2500 EA', 'Den Haag'],
    ],
    [
      'references beside every second line',
      behind(['Kenmerk', 'Bijlagen', 'Datum'], 24, 3),
      ['Kenmerk', 'Bijlagen', 'Datum'],
    ],
    ['none: raised signs behind lines of one length', behind(['1', '2', '3'], 0, 4), []],
    ['none: raised signs behind a hair space', behind(['1', '2', '3', '4'], 1, 4), []],
    ['none: lowered signs', behind(['2', '2', '2'], 0, -2), []],
    ['none: two lines are no column', behind(['Kenmerk', 'Datum'], 20, 0), []],
    [
      'an address beside lines that end in raised signs',
      [...behind(['1', '2', '3'], 0, 4), ...behind(['Postbus 1', '2500 EA', 'Den Haag'], 20, 0)],
      ['Postbus 1', '2500 EA', 'Den Haag'],
    ],
  ])('%s', (_, small, margin) => {
    expect(marginOf([...text, ...small])).toEqual(margin);
  });
});
