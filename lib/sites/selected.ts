import type { Place } from '../model/document';
import { dataOf, piecesOf } from './pieces';
import type { PlacedText, Places } from './reading';
import { textAt } from './text-at';

/** Words of one text: `text.slice(start, end)`. */
export interface Selected {
  place: Place;
  start: number;
  end: number;
}

/**
 * What a range of the page covers of the document's texts, one entry for each text; empty outside of them. Null where the
 * page has changed since it was read.
 */
export function selectedIn(places: Places, range: Range): Selected[] | null {
  const selected: Selected[] = [];
  for (const part of parts)
    for (let index = 0; ; index++) {
      const text = textAt(places, { part, index });
      if (!text) break;
      const covered = coveredBy(range, text);
      if (!covered) return null;
      const [start, end] = covered;
      if (start < end) selected.push({ place: { part, index }, start, end });
    }
  return selected;
}

const parts = ['heading', 'question', 'answer', 'explanation', 'notice', 'footnote'] as const;

/** From where to where a range covers a text; null where that is no longer the page's. */
function coveredBy(range: Range, text: PlacedText): [number, number] | null {
  let [start, end] = [Infinity, 0];
  for (const run of text.runs) {
    if (!run.node.isConnected) return null;
    const pieces = piecesOf(run.node, run.offset, run.offset + run.length);
    const covered = pieces.filter(({ node }) => range.intersectsNode(node));
    if (covered.length > 0 && dataOf(pieces) !== text.text.substr(run.start, run.length)) return null;
    for (const { node, start: from, end: to, at } of covered) {
      const first = node === range.startContainer ? Math.max(from, range.startOffset) : from;
      const last = node === range.endContainer ? Math.min(to, range.endOffset) : to;
      if (first >= last) continue;
      const shift = run.start - run.offset + at - from;
      start = Math.min(start, first + shift);
      end = Math.max(end, last + shift);
    }
  }
  return [start, end];
}

/** The number of the question or answer that holds a node of the page; empty where none does or it has no number. */
export function numbersAt(
  { kamervraag, places }: { kamervraag: { questions: Numbered[]; answers: Numbered[] }; places: Places },
  node: Node,
): number[] {
  const range = (node.ownerDocument ?? (node as Document)).createRange();
  const holds = ({ heading, last, text }: Places['questions'][number]) => {
    const first = heading ?? text.runs[0]?.node;
    if (!first?.isConnected || !last.isConnected) return false;
    range.setStartBefore(first);
    range.setEndAfter(last);
    return range.isPointInRange(node, 0);
  };
  const numbersOf = (blocks: Places['questions'], data: Numbered[]) =>
    data[blocks.findIndex(holds)]?.numbers ?? [];
  const asked = numbersOf(places.questions, kamervraag.questions);
  return asked.length > 0 ? asked : numbersOf(places.answers, kamervraag.answers);
}

interface Numbered {
  numbers: number[];
}
