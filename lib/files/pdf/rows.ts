import type { Glyphs } from './load';

/** What stands on one baseline, from left to right. */
export interface Row {
  y: number;
  /** Size of its largest letters. */
  size: number;
  pieces: Piece[];
}

/** A stretch of a row without a wide gap. */
export interface Piece {
  x: number;
  end: number;
  glyphs: Glyphs[];
}

/** Letters so much smaller than their line's, and above its baseline, are raised. */
export const RAISED_SIZE = 0.82;
/** A gap of so many letter sizes may part two cells; between words even of a justified line it is smaller. */
export const CELL_GAP = 0.75;
/** Rows that a letter may belong to, counted from the last: letters come from top to bottom. */
const NEAR = 4;

/** The rows of a page from top to bottom. */
export function rowsOf(glyphs: readonly Glyphs[]): Row[] {
  const rows: { base: Glyphs; glyphs: Glyphs[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    if (!glyph.text.trim() && glyph.width === 0) continue;
    const row = rows.slice(-NEAR).findLast(({ base }) => belongs(base, glyph));
    if (!row) rows.push({ base: glyph, glyphs: [glyph] });
    else {
      row.glyphs.push(glyph);
      if (glyph.size > row.base.size) row.base = glyph;
    }
  }
  return beside(rows)
    .filter((row) => row.glyphs.some(({ text }) => text.trim()))
    .map((row) => ({ y: row.base.y, size: row.base.size, pieces: piecesOf(row.glyphs) }))
    .sort((a, b) => b.y - a.y);
}

/** What is raised in one column may stand as high as the line of another: it belongs where a letter stands right before it. */
function beside(rows: { base: Glyphs; glyphs: Glyphs[] }[]): { base: Glyphs; glyphs: Glyphs[] }[] {
  const touches = ({ glyphs }: { glyphs: Glyphs[] }, glyph: Glyphs) =>
    glyphs.some(
      (each) =>
        each !== glyph && each.text.trim() && Math.abs(each.x + each.width - glyph.x) < 0.3 * glyph.size,
    );
  rows.forEach((row, i) => {
    for (const glyph of [...row.glyphs]) {
      if (
        glyph.size >= RAISED_SIZE * row.base.size ||
        !/^\d{1,3}$/.test(glyph.text.trim()) ||
        touches(row, glyph)
      )
        continue;
      const own = rows
        .slice(i + 1, i + NEAR)
        .find((each) => glyph.y - each.base.y < 0.75 * each.base.size && touches(each, glyph));
      if (!own) continue;
      row.glyphs.splice(row.glyphs.indexOf(glyph), 1);
      own.glyphs.push(glyph);
    }
  });
  return rows;
}

/** What is raised stands above its line: it comes before it, and is taken in when the line's own letters come. */
function belongs(base: Glyphs, glyph: Glyphs): boolean {
  const apart = base.y - glyph.y;
  const size = Math.max(base.size, glyph.size);
  if (base.size < RAISED_SIZE * glyph.size) return apart < 0.75 * size;
  // What is lowered, right behind a letter: the 2 of CO2.
  if (glyph.size < RAISED_SIZE * base.size && /^\d$/.test(glyph.text.trim())) return apart < 0.4 * size;
  return apart < 0.25 * size;
}

const isBlank = ({ text }: Glyphs): boolean => !text.trim();

/** A space of another font may lie below the raised sign that it is set behind: "¹ ⁰" of "¹⁰ ". */
const placeOf = (glyph: Glyphs): number =>
  isBlank(glyph) ? glyph.x + Math.min(0.1 * glyph.size, 0.5 * glyph.width) : glyph.x;

function piecesOf(glyphs: Glyphs[]): Piece[] {
  const found: Piece[] = [];
  let space = false;
  for (const each of glyphs.sort((a, b) => placeOf(a) - placeOf(b))) {
    if (isBlank(each)) {
      space = true;
      continue;
    }
    const glyph = space ? { ...each, text: ` ${each.text}` } : each;
    space = false;
    const last = found.at(-1);
    const before = last?.glyphs.at(-1);
    const end = glyph.x + glyph.width;
    if (last && before && glyph.x - last.end < CELL_GAP * Math.max(glyph.size, before.size)) {
      last.glyphs.push(glyph);
      last.end = Math.max(last.end, end);
    } else found.push({ x: glyph.x, end, glyphs: [glyph] });
  }
  return found;
}

export const textOfPiece = ({ glyphs }: Piece): string =>
  glyphs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
