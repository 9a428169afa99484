import type { Run } from '../paragraph';
import type { Glyphs, Page } from './load';

/** One printed line. */
export interface Line {
  page: number;
  /** Where it begins and ends, in points. */
  x: number;
  end: number;
  y: number;
  /** Size of most of its letters. */
  size: number;
  runs: Run[];
  text: string;
  /** The width of its first word. */
  firstWord: number;
}

/** Letters so much smaller than their line's, and above its baseline, are raised. */
const RAISED_SIZE = 0.82;
/** A gap of so many letter sizes parts columns: the margin of a letter, the cells of a table. */
const COLUMN_GAP = 3;

/** The printed lines of a page from top to bottom, each column's for itself. */
export function readLines({ glyphs }: Page, page: number): Line[] {
  const rows: Glyphs[][] = [];
  const baseOf = (row: readonly Glyphs[]) => row.reduce((a, b) => (b.size > a.size ? b : a));
  for (const glyph of [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    if (!glyph.text.trim() && glyph.width === 0) continue;
    // What is raised stands above its line: it comes before it, and is taken in when the line's own letters come.
    const row = rows.findLast((each) => {
      const base = baseOf(each);
      const size = Math.max(base.size, glyph.size);
      const apart = base.y - glyph.y;
      return base.size < RAISED_SIZE * glyph.size ? apart < 0.75 * size : apart < 0.25 * size;
    });
    if (row) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows
    .filter((row) => row.some(({ text }) => text.trim()))
    .flatMap((row) => columns(row).map((column) => toLine(column, page)))
    .sort((a, b) => b.y - a.y || a.x - b.x);
}

function columns(row: Glyphs[]): Glyphs[][] {
  const found: Glyphs[][] = [];
  let space = false;
  for (const each of row.sort((a, b) => a.x - b.x)) {
    if (!each.text.trim()) {
      space = true;
      continue;
    }
    const glyph = space ? { ...each, text: ` ${each.text}` } : each;
    space = false;
    const last = found.at(-1);
    const before = last?.at(-1);
    const label = last?.length === 1 && /^[[(]?\d{1,3}[\]).]?$|^[–•·-]$/.test(before?.text.trim() ?? '');
    const gap = before ? glyph.x - before.x - before.width : 0;
    if (last && before && gap < (label ? 2 : 1) * COLUMN_GAP * Math.max(glyph.size, before.size))
      last.push(glyph);
    else found.push([glyph]);
  }
  return found;
}

function toLine(glyphs: readonly Glyphs[], page: number): Line {
  const first = glyphs[0] as Glyphs;
  const last = glyphs.at(-1) as Glyphs;
  const base = glyphs.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  const runs: Run[] = [];
  let before: Glyphs | null = null;
  for (const glyph of glyphs) {
    const { text, bold, italic, href, x, y, size } = glyph;
    const gap = before && x - before.x - before.width > 0.15 * Math.min(size, base.size);
    const raised = size < RAISED_SIZE * base.size && y > base.y + 0.1 * base.size;
    const piece = gap && !/^\s/.test(text) && !/\s$/.test(before?.text ?? '') ? ` ${text}` : text;
    runs.push({ text: piece, bold, italic, raised, href, mark: null });
    before = glyph;
  }
  const text = runs.map((run) => run.text).join('');
  const word = /^\s*\S+/.exec(text)?.[0].length ?? text.length;
  const width = last.x + last.width - first.x;
  return {
    page,
    x: first.x,
    end: last.x + last.width,
    y: base.y,
    size: base.size,
    runs,
    text: text.replace(/\s+/g, ' ').trim(),
    firstWord: text.length > 0 ? (width * word) / text.length : 0,
  };
}

/** Large letters and many of them make a line what it is. */
const weight = ({ text, size }: Glyphs): number => text.trim().length * size * size;
