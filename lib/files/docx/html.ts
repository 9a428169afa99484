import { plainRun, tidy, type Paragraph, type Run } from '../paragraph';
import { UnreadableFile } from '../problem';
import { limits } from '../limits';
import { plainText } from './entities';

const BLOCK =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|blockquote|pre|section|article|header|footer|hr|br|caption|center|address|body|form|fieldset|figure)$/;
/** What is no text of the page. */
const SKIPPED = /^(?:script|style|head|title|template|noscript|object|svg|math|textarea|select)$/;

interface Look {
  bold: number;
  italic: number;
  raised: number;
}

/** Which elements set their words apart, and how. */
const LOOKS = new Map<string, keyof Look>([
  ...['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'bold'] as const),
  ...['i', 'em', 'cite'].map((name) => [name, 'italic'] as const),
  ['sup', 'raised'],
]);

/**
 * The paragraphs of a page of HTML within a Word file: words, their look and links, lists and rows of tables. Read sign
 * by sign, so that nothing of it can run, and no page is too crooked.
 */
export function readHtml(html: string): Paragraph[] {
  if (html.length > limits.characters) throw new UnreadableFile('large', 'too much text');
  const found: Paragraph[] = [];
  const look: Look = { bold: 0, italic: 0, raised: 0 };
  const hrefs: (string | null)[] = [];
  const lists: (number | null)[] = [];
  const columns: number[] = [];
  let runs: Run[] = [];
  let label: Paragraph['list'] = null;
  let row = 0;
  let skipped = '';

  /** Ends a paragraph; the label of an item waits for its first words, or for its end. */
  const flush = (endsItem: boolean): void => {
    const own = tidy(runs);
    const column = columns.at(-1);
    const cell = columns.length === 1 && column !== undefined && column >= 0 ? { row, column } : null;
    runs = [];
    if (own.length === 0 && !(endsItem && label)) return;
    found.push({ runs: own, list: label, box: false, cell });
    label = null;
  };
  const item = (): void => {
    const count = lists.at(-1);
    const level = Math.max(0, lists.length - 1);
    const number = typeof count === 'number' ? count + 1 : null;
    if (number !== null) lists[lists.length - 1] = number;
    label = { label: number === null ? '•' : `${number}.`, value: number, list: `html${level}`, level };
  };
  /** A tag that opens (1) or closes (-1) changes what holds for the words behind it. */
  const change = (name: string, by: 1 | -1, tag: string): void => {
    const key = LOOKS.get(name);
    if (key) look[key] = Math.max(0, look[key] + by);
    if (by < 0) {
      if (name === 'a') hrefs.pop();
      else if (name === 'ul' || name === 'ol') lists.pop();
      else if (name === 'table') columns.pop();
      return;
    }
    if (name === 'a') hrefs.push(hrefOf(tag));
    else if (name === 'ul' || name === 'ol') lists.push(name === 'ol' ? 0 : null);
    else if (name === 'li') item();
    else if (name === 'table') columns.push(-1);
    else if (name === 'tr') row++;
    if (columns.length === 0) return;
    if (name === 'tr') columns[columns.length - 1] = -1;
    else if (name === 'td' || name === 'th') columns[columns.length - 1] = (columns.at(-1) ?? -1) + 1;
  };

  for (const [piece] of html.matchAll(/<!--[\s\S]*?(?:-->|$)|<[/!?a-z][^>]*>?|[^<]+|</gi)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(piece);
    if (!tag) {
      if (!skipped && !/^<[!?/]/.test(piece))
        runs.push({
          ...plainRun(plainText(piece)),
          bold: look.bold > 0,
          italic: look.italic > 0,
          raised: look.raised > 0,
          href: hrefs.at(-1) ?? null,
        });
      continue;
    }
    const name = (tag[2] ?? '').toLowerCase();
    if (skipped) {
      if (tag[1] && name === skipped) skipped = '';
      continue;
    }
    if (SKIPPED.test(name)) {
      if (!tag[1] && !piece.endsWith('/>')) skipped = name;
      continue;
    }
    if (BLOCK.test(name)) flush(name === 'li');
    change(name, tag[1] ? -1 : 1, piece);
  }
  flush(true);
  return found;
}

function hrefOf(tag: string): string | null {
  const match = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
  const address = match?.[1] ?? match?.[2] ?? match?.[3];
  return address === undefined ? null : plainText(address).trim();
}
