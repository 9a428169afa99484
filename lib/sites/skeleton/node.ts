import type { TextKind } from './text';

/**
 * A skeleton's nodes. An element's head is `li.noot#d0e0[hidden]`; a group stands for the same children `times` times over.
 * Of a text that stands in a group, the lengths are those of its first places.
 */
export type SkeletonNode =
  | { type: 'element'; head: string; children: SkeletonNode[] }
  | { type: 'group'; times: number; children: SkeletonNode[] }
  | { type: 'fixed'; text: string }
  | { type: 'text'; kind: TextKind | ''; lengths: number[] };

/** How many lengths are told of a text that stands in a group; the rest is like them, in turn. */
const MOST_LENGTHS = 6;
/** How many siblings in a row may repeat together: question and answer; a term, its words and a rule. */
const LONGEST_ROW = 4;

/** What must be the same of nodes that are told once: all but lengths. */
export function shapeOf(node: SkeletonNode): string {
  const known = shapes.get(node);
  if (known !== undefined) return known;
  const shape = makeShape(node);
  shapes.set(node, shape);
  return shape;
}

/** A node does not change once it is made, and each level above asks for it. */
const shapes = new WeakMap<SkeletonNode, string>();

function makeShape(node: SkeletonNode): string {
  switch (node.type) {
    case 'element':
      return `${node.head}(${node.children.map(shapeOf).join()})`;
    case 'group':
      return `×${node.times}(${node.children.map(shapeOf).join()})`;
    case 'fixed':
      return JSON.stringify(node.text);
    case 'text':
      return `…${node.kind}`;
  }
}

/**
 * Siblings that repeat are told once, with their number.
 * @param alike when two nodes are the same
 */
export function fold(nodes: readonly SkeletonNode[], alike: (node: SkeletonNode) => string): SkeletonNode[] {
  const told = nodes.map(alike);
  const folded: SkeletonNode[] = [];
  for (let at = 0; at < nodes.length;) {
    const { length, times } = longestRow(told, at);
    if (times > 1) {
      const rows = Array.from({ length: times }, (_, i) =>
        nodes.slice(at + i * length, at + (i + 1) * length),
      );
      folded.push({ type: 'group', times, children: joinRows(rows) });
    } else folded.push(...nodes.slice(at, at + 1));
    at += times > 1 ? length * times : 1;
  }
  return folded;
}

function longestRow(shapes: readonly string[], at: number): { length: number; times: number } {
  let best = { length: 1, times: 1 };
  for (let length = 1; length <= LONGEST_ROW; length++) {
    let end = at + length;
    while (end < shapes.length && shapes[end] === shapes[end - length]) end++;
    const times = Math.floor((end - at) / length);
    if (times > 1 && times * length > best.times * best.length) best = { length, times };
  }
  return best;
}

/** The first row, its texts with the lengths of all rows; a row of another shape adds none. */
function joinRows(rows: readonly SkeletonNode[][]): SkeletonNode[] {
  const [first = []] = rows;
  return first.map((node, i) => {
    const all = rows.flatMap((row) => row[i] ?? []);
    if (node.type === 'text') {
      const lengths = all.flatMap((each) => (each.type === 'text' ? each.lengths : []));
      return { ...node, lengths: lengths.slice(0, MOST_LENGTHS) };
    }
    if (node.type === 'fixed') return node;
    const same = all.filter((each) => shapeOf(each) === shapeOf(node));
    return { ...node, children: joinRows(same.map((each) => ('children' in each ? each.children : []))) };
  });
}
