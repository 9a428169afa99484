import type { FileParagraph, FileRun } from '../../model/file-text';
import { plainText, type XmlElement } from '../../open-data/xml';
import { INLINE, NOTE, WITHOUT_WIDTH } from '../../open-data/xml-text';
import { lookOf, readLink, type Style } from './look';
import { markerOf } from './lists';

/** The mark of the note that a `noot` holds or a `nootref` names; null where it has no label. */
export type MarkOf = (note: XmlElement) => Pick<FileRun, 'text' | 'note'> | null;

type Node = XmlElement | string;

/**
 * Reads what stands in a part as paragraphs, items of lists and rows of tables.
 * @param leaveOut an element whose text belongs elsewhere
 */
export function readParagraphs(
  nodes: readonly Node[],
  mark: MarkOf,
  leaveOut: XmlElement | null,
): FileParagraph[] {
  const found: FileParagraph[] = [];
  let runs: FileRun[] = [];
  /** White space that is owed before the next word. */
  let gap = false;
  let level = 0;
  /** What opens the item of a list, until its first paragraph does. */
  let marker = '';

  const flush = (): void => {
    if (runs.length > 0) found.push({ runs, ...(level > 0 && { level }) });
    runs = [];
    gap = false;
  };
  const push = (text: string, { looks, href }: Style): void => {
    const last = runs.at(-1);
    if (last && last.note === undefined && isLike(last, { looks, href })) last.text += text;
    else runs.push({ text, ...(href && { href }), ...(looks.length > 0 && { looks: [...looks] }) });
  };
  /** Between two looks or links a space has neither. */
  const space = (style: Style): void => {
    const last = runs.at(-1);
    if (gap && last) push(' ', last.note === undefined && isLike(last, style) ? style : plain);
    gap = false;
  };
  const open = (): void => {
    if (!marker) return;
    runs.push({ text: `${marker} ` });
    marker = '';
  };
  const add = (data: string, style: Style): void => {
    for (const [piece] of data
      .normalize('NFC')
      .replace(WITHOUT_WIDTH, '')
      .matchAll(/\s+|\S+/g)) {
      if (!piece.trim()) gap = true;
      else {
        open();
        space(style);
        push(piece, style);
      }
    }
  };
  const cellsOf = (row: XmlElement): FileRun[][] =>
    row.children.flatMap((entry) => {
      if (typeof entry === 'string') return [];
      const own = readParagraphs(entry.children, mark, leaveOut).map((each) => [
        ...each.runs,
        ...(each.cells ?? []).flatMap((cell, i) => (i > 0 ? [{ text: ' ' }, ...cell] : cell)),
      ]);
      return [own.flatMap((each, i) => (i > 0 ? [{ text: ' ' }, ...each] : each))];
    });
  const enter = (node: Node, style: Style): void => {
    if (typeof node === 'string') return add(node, style);
    if (node === leaveOut || node.name === 'li.nr') return;
    if (NOTE.has(node.name)) {
      const own = mark(node);
      if (!own) return;
      open();
      space(plain);
      runs.push({ ...own });
      return;
    }
    if (INLINE.has(node.name)) {
      const inner = { looks: lookOf(node, style.looks), href: readLink(node) ?? style.href };
      for (const child of node.children) enter(child, inner);
      return;
    }
    flush();
    if (node.name === 'row' || node.name === 'tr') found.push({ runs: [], cells: cellsOf(node) });
    else {
      const deeper = LISTS.has(node.name) ? 1 : 0;
      level += deeper;
      if (node.name === 'lijst' || node.name === 'noot.lijst') enterList(node, style);
      else for (const child of node.children) enter(child, style);
      flush();
      level -= deeper;
    }
  };
  const enterList = (list: XmlElement, style: Style): void => {
    let position = 0;
    for (const child of list.children) {
      flush();
      if (typeof child === 'object' && child.name === 'li') {
        const printed = child.children.find((each) => typeof each === 'object' && each.name === 'li.nr');
        marker = typeof printed === 'object' ? plainText(printed) : markerOf(list, ++position);
      }
      enter(child, style);
      flush();
      marker = '';
    }
  };
  for (const node of nodes) enter(node, plain);
  flush();
  return found;
}

const LISTS = new Set(['lijst', 'noot.lijst']);
const plain: Style = { looks: [], href: undefined };

const isLike = (run: FileRun, { looks, href }: Style): boolean =>
  run.href === href && (run.looks ?? []).join() === looks.join();
