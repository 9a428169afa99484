import type { Glyphs } from './load';
import type { Box } from './turn';

/** An address that lies over a part of the page. */
export interface Link {
  url: string;
  rect: Box;
}

/**
 * A link may lie over a part of a piece of text: "Krant, 3 mei 2024, *titel*". Where its letters begin is known only from
 * the width of the whole; no word is cut.
 */
export function splitAtLinks(whole: Glyphs, links: readonly Link[]): Glyphs[] {
  const { text, x, width } = whole;
  const at = (edge: number): number => {
    const near = Math.round(((edge - x) / width) * text.length);
    const starts = [0, ...[...text.matchAll(/\s+/g)].map((gap) => gap.index + gap[0].length), text.length];
    return starts.reduce((a, b) => (Math.abs(b - near) < Math.abs(a - near) ? b : a));
  };
  const pieces: Glyphs[] = [];
  let from = 0;
  const push = (to: number, href: string | null) => {
    if (to <= from) return;
    const [begin, end] = [from, to].map((each) => (each / text.length) * width) as [number, number];
    pieces.push({ ...whole, text: text.slice(from, to), x: x + begin, width: end - begin, href });
    from = to;
  };
  const over = links.filter(({ rect }) => width > 0 && rect[0] < x + width && rect[2] > x);
  for (const { url, rect } of over.sort((a, b) => a.rect[0] - b.rect[0])) {
    push(at(rect[0]), null);
    push(at(rect[2]), url);
  }
  push(text.length, null);
  return pieces;
}
