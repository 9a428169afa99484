import { dataOf, piecesOf } from '../sites/pieces';
import type { PlacedText } from '../sites/reading';

/** Part of one text node: `node.data.slice(start, end)`. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
}

/** What may stand in a node between two runs of one text: white space that was collapsed, marks that take no room. */
const collapsed = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/;

/**
 * Where `text.text.slice(start, end)` stands in the page: one stretch a text node, in order.
 * Null when the page has changed since it was read, or holds none of it: then there is nothing to mark. Marks that stand
 * there already cut a stretch at their borders.
 */
export function stretchesOf(text: PlacedText, start: number, end: number): Stretch[] | null {
  const stretches: Stretch[] = [];
  for (const run of text.runs) {
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.start + run.length);
    if (from >= to) continue;
    const shift = run.offset - run.start;
    const pieces = piecesOf(run.node, from + shift, to + shift);
    if (!run.node.isConnected || dataOf(pieces) !== text.text.slice(from, to)) return null;
    for (const { node, start, end } of pieces) {
      const last = stretches.at(-1);
      if (last?.node === node && collapsed.test(node.data.slice(last.end, start))) last.end = end;
      else stretches.push({ node, start, end });
    }
  }
  return stretches.length > 0 ? stretches : null;
}

/**
 * Puts a stretch into `wrapper`, which takes its place in the page. Wrap the last stretch of a node first: a node is
 * split, and what stands before keeps its offsets.
 * @returns the undo, which gives the page its own node back whole, so that a reading's offsets hold again.
 */
export function wrap({ node, start, end }: Stretch, wrapper: HTMLElement): () => void {
  const tail = end < node.data.length ? node.splitText(end) : null;
  const middle = start > 0 ? node.splitText(start) : node;
  middle.before(wrapper);
  wrapper.append(middle);
  return () => {
    wrapper.replaceWith(...wrapper.childNodes); // the page may have changed what stands in it: that stays
    join(node, middle);
    if (tail) join(node, tail);
  };
}

/** Puts two halves together again, where the page has left them side by side. */
function join(head: Text, rest: Text): void {
  if (head === rest || !rest.parentNode || head.nextSibling !== rest) return;
  head.appendData(rest.data);
  rest.remove();
}
