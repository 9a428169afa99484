import type { Glyphs } from './load';

/** Two prints of one text lie at most so far apart, in sizes of their letters. */
const APART = 0.2;

/** What is printed twice in nearly the same place, to look bold or to have a shade, is read once. */
export function withoutDoubles(glyphs: readonly Glyphs[]): Glyphs[] {
  const seen = new Map<string, number[]>();
  const kept: Glyphs[] = [];
  for (const glyph of glyphs) {
    if (!glyph.text.trim()) {
      kept.push(glyph);
      continue;
    }
    const places = seen.get(glyph.text) ?? [];
    const twin = places.find((at) => isTwin(kept[at] as Glyphs, glyph));
    if (twin === undefined) {
      seen.set(glyph.text, [...places, kept.length]);
      kept.push(glyph);
    } else kept[twin] = { ...(kept[twin] as Glyphs), bold: true, href: kept[twin]?.href ?? glyph.href };
  }
  return kept;
}

const isTwin = (a: Glyphs, b: Glyphs): boolean =>
  Math.abs(a.x - b.x) < APART * a.size &&
  Math.abs(a.y - b.y) < APART * a.size &&
  Math.abs(a.size - b.size) < 0.1 * a.size &&
  Math.abs(a.width - b.width) < APART * a.size;
