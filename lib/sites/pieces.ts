/** Part of one text node, and where it stood in the node that the page had before we put marks into it. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
  /** `start` in the page's own node. */
  at: number;
}

/**
 * Where `node.data.slice(start, end)` stands now, `node` as it was when the page was read. A mark of ours splits it: its
 * beginning stays in `node`, the rest follows in new nodes, in order.
 */
export function piecesOf(node: Text, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const root = node.getRootNode();
  const walker = node.ownerDocument.createTreeWalker(root, 4); // NodeFilter.SHOW_TEXT
  walker.currentNode = node;
  let before = 0;
  for (let each: Node | null = node; each && before < end; each = walker.nextNode()) {
    const { data } = each as Text;
    const from = Math.max(start - before, 0);
    const to = Math.min(end - before, data.length);
    if (from < to) pieces.push({ node: each as Text, start: from, end: to, at: before + from });
    before += data.length;
  }
  return pieces;
}

/** What stands in the pieces. */
export const dataOf = (pieces: Piece[]): string =>
  pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
