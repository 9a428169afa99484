import { piecesOf } from './pieces';
import type { PlacedText } from './reading';

/** The page as a browser searches it: block after block, and where a text of the document stands in it. */
export interface PageBlocks {
  blocks: string[];
  first: { block: number; at: number };
  last: { block: number; at: number };
}

/** What is no text to search: what the browser replaces, and what stands in our own shadow roots. */
const unsearched = /^(?:script|style|noscript|template|iframe|object|video|audio|select|textarea|naslag-.*)$/;

/** Null where the text is not seen, as in a dialog that is closed. */
export function pageBlocks(document: Document, text: PlacedText): PageBlocks | null {
  const pieces = text.runs.flatMap(({ node, offset, length }) => piecesOf(node, offset, offset + length));
  const [begin, end] = [pieces[0], pieces.at(-1)];
  const blocks = [''];
  let first: PageBlocks['first'] | null = null;
  let last: PageBlocks['last'] | null = null;

  const here = () => ({ block: blocks.length - 1, at: blocks.at(-1)?.length ?? 0 });
  function write(data: string): void {
    const before = blocks.at(-1) ?? '';
    const words = data.replace(/[ \t\n\r\f]+/g, ' ');
    blocks[blocks.length - 1] =
      before + (before === '' || before.endsWith(' ') ? words.replace(/^ /, '') : words);
  }
  function walk(node: Node): void {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const [from, to] = [node === begin?.node ? begin.start : 0, node === end?.node ? end.end : data.length];
      write(data.slice(0, from));
      if (node === begin?.node) first = here();
      write(data.slice(from, to));
      if (node === end?.node) last = here();
      write(data.slice(to));
    }
    if (node.nodeType !== 1 || unsearched.test((node as Element).localName)) return;
    const { display, visibility } = document.defaultView?.getComputedStyle(node as Element) ?? {};
    if (display === 'none') return;
    const isBlock = display !== undefined && !/^(?:inline|contents|ruby)/.test(display);
    const parts = isBlock || (node as Element).localName === 'br';
    if (parts) blocks.push('');
    if (visibility !== 'hidden') for (const child of node.childNodes) walk(child);
    if (parts) blocks.push('');
  }
  walk(document.body);
  return first && last && { blocks, first, last };
}
