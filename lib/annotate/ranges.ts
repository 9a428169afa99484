import type { Place } from '../model/document';
import type { PlacedText, Places } from '../sites/reading';

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
 * Null when the page has changed since it was read, or holds none of it: then there is nothing to mark.
 */
export function stretchesOf(text: PlacedText, start: number, end: number): Stretch[] | null {
  const stretches: Stretch[] = [];
  for (const run of text.runs) {
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.start + run.length);
    if (from >= to) continue;
    const shift = run.offset - run.start;
    if (!run.node.isConnected || run.node.data.slice(from + shift, to + shift) !== text.text.slice(from, to))
      return null;
    const last = stretches.at(-1);
    if (last?.node === run.node && collapsed.test(run.node.data.slice(last.end, from + shift)))
      last.end = to + shift;
    else stretches.push({ node: run.node, start: from + shift, end: to + shift });
  }
  return stretches.length > 0 ? stretches : null;
}

/** The text of a place, as the page holds it; null where it holds none. */
export function textAt(places: Places, { part, index }: Place): PlacedText | null {
  switch (part) {
    case 'heading':
      return places.headings[index] ?? null;
    case 'question':
      return places.questions[index]?.text ?? null;
    case 'answer':
      return places.answers[index]?.text ?? null;
    case 'footnote':
      return places.footnotes[index]?.text ?? null;
    case 'explanation':
      return places.explanation;
    case 'notice':
      return places.notice;
  }
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
