import { nameBlanker } from './names';
import { shapeOf, type SkeletonNode } from './node';
import { type Measure, pageTexts, Walk } from './walk';

/** What an issue takes well, and nobody minds to paste. In bytes. */
const LARGEST = 20_000;

/** From telling a page whole to telling what is most of it: the first that is small enough is taken. */
const measures: readonly Measure[] = [
  { depth: 40, alike: shapeOf },
  { depth: 40, alike: alikeOutside },
  { depth: 16, alike: alikeOutside },
  { depth: 9, alike: alikeOutside },
];

/**
 * How a page is built, for who mends the reader: elements, classes, ids, how they nest and repeat, how long texts are.
 * Nothing of what it says, and nothing of what tells which document it is or who reads: no text but the words that
 * number a document ("Vraag #"), no address, no digit of an id, no name. The same page gives the same skeleton.
 * Loaded when a report is copied: the content script does not carry it.
 */
export function skeleton(page: Document): string {
  const blank = nameBlanker(pageTexts(page));
  let lines: string[] = [];
  for (const measure of measures) {
    lines = print(new Walk(page, blank, measure).element(page.documentElement, null));
    if (size(lines) <= LARGEST - 100) break;
  }
  return [TITLE, ...cut(lines)].join('\n');
}

/** The first line: by it a skeleton is found in a report. */
export const TITLE = 'skeleton 1';

/** The head and what headings stand in it: enough to tell a question from an answer. */
function alikeOutside(node: SkeletonNode): string {
  if (node.type !== 'element') return shapeOf(node);
  const fixed = node.children.filter(({ type }) => type === 'fixed').map(shapeOf);
  return `${node.head}(${fixed.join()})`;
}

/** One node a line, set in by one space a level; an only text stands in its element's line. */
function print(node: SkeletonNode, depth = 0): string[] {
  const margin = ' '.repeat(depth);
  if (node.type === 'fixed' || node.type === 'text') return [margin + inLine(node)];
  if (node.type === 'group') {
    const [only] = node.children;
    if (node.children.length > 1 || !only || only.type === 'group')
      return [`${margin}×${node.times}`, ...node.children.flatMap((child) => print(child, depth + 1))];
    const [first = '', ...rest] = print(only, depth);
    return [`${margin}${node.times}× ${first.trimStart()}`, ...rest];
  }
  const [only] = node.children;
  if (node.children.length === 1 && (only?.type === 'fixed' || only?.type === 'text'))
    return [`${margin}${node.head} ${inLine(only)}`];
  return [margin + node.head, ...node.children.flatMap((child) => print(child, depth + 1))];
}

function inLine(node: Extract<SkeletonNode, { type: 'fixed' | 'text' }>): string {
  if (node.type === 'fixed') return JSON.stringify(node.text);
  const same = new Set(node.lengths).size === 1;
  return `…${node.kind}${(same ? node.lengths.slice(0, 1) : node.lengths).join(',')}`;
}

const size = (lines: readonly string[]): number => new TextEncoder().encode(lines.join('\n')).length;

/** What still does not fit is left out, and it is said how much that is. */
function cut(lines: string[]): string[] {
  let room = LARGEST - 100;
  const fit = lines.findIndex((line) => (room -= size([line]) + 1) < 0);
  return fit < 0 ? lines : [...lines.slice(0, fit), `(${lines.length - fit} lines left out)`];
}
