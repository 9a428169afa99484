import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { positionCard } from '../../../lib/annotate/card-position';
import { luminance, schemeAt } from '../../../lib/annotate/surface';

describe('positionCard', () => {
  const view = { width: 320, height: 600 };
  const card = { width: 200, height: 100 };
  it.each([
    ['under its word', { left: 20, top: 50 }, card, { left: 20, top: 76 }],
    ['above it at the bottom', { left: 20, top: 560 }, card, { left: 20, top: 454 }],
    ['within the right edge', { left: 300, top: 50 }, card, { left: 112, top: 76 }],
    ['within the left edge', { left: -40, top: 50 }, card, { left: 8, top: 76 }],
    [
      'a high one where there is more room',
      { left: 20, top: 400 },
      { width: 200, height: 390 },
      { left: 20, top: 8 },
    ],
    ['one higher than the window', { left: 20, top: 50 }, { width: 200, height: 900 }, { left: 20, top: 8 }],
    ['of a word that has been scrolled away', { left: 20, top: -900 }, card, { left: 20, top: 8 }],
  ])('%s', (_, word, size, expected) => {
    expect(positionCard({ ...word, width: 40, height: 20 }, size, view)).toEqual(expected);
  });
});

describe('luminance', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgb(0 0 0 / 0.2)', null],
    ['transparent', null],
    ['oklch(0.5 0.1 200)', null],
    ['', null],
  ])('%s', (color, expected) => expect(luminance(color)?.toFixed(3)).toBe(expected?.toFixed(3)));
});

describe('schemeAt', () => {
  it.each([
    ['light', '<p>'],
    ['dark', '<body style="background:#111"><p>'],
    ['light', '<body style="background:#111"><div style="background:#fff"><p>'],
    ['dark', '<body style="background:#fff"><p style="background:rgb(1, 20, 50)">'],
  ])('%s: %s', (expected, html) => {
    const { document } = new JSDOM(html).window;
    expect(schemeAt(document.querySelector('p') as Element)).toBe(expected);
  });
});
