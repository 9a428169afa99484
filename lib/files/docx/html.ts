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
  href: (string | null)[];
}

/**
 * The paragraphs of a page of HTML within a Word file: words, their look and links, lists and rows of tables. Read sign
 * by sign, so that nothing of it can run, and no page is too crooked.
 */
export function readHtml(html: string): Paragraph[] {
  if (html.length > limits.characters) throw new UnreadableFile('large', 'too much text');
  const found: Paragraph[] = [];
  const look: Look = { bold: 0, italic: 0, raised: 0, href: [] };
  const lists: (number | null)[] = [];
  const columns: number[] = [];
  let runs: Run[] = [];
  let label: Paragraph['list'] = null;
  let row = 0;
  let skipped = '';

  const flush = (): void => {
    const own = tidy(runs);
    const column = columns.at(-1);
    const cell = columns.length === 1 && column !== undefined && column >= 0 ? { row, column } : null;
    if (own.length > 0 || label) found.push({ runs: own, list: label, box: false, cell });
    runs = [];
    label = null;
  };
  const item = (): void => {
    const count = lists.at(-1);
    const level = Math.max(0, lists.length - 1);
    const number = typeof count === 'number' ? count + 1 : null;
    if (number !== null) lists[lists.length - 1] = number;
    label = { label: number === null ? '•' : `${number}.`, value: number, list: `html${level}`, level };
  };
  const change = (name: string, by: 1 | -1, tag: string): void => {
    if (/^(?:b|strong|th|h[1-6])$/.test(name)) look.bold = Math.max(0, look.bold + by);
    else if (/^(?:i|em|cite)$/.test(name)) look.italic = Math.max(0, look.italic + by);
    else if (name === 'sup') look.raised = Math.max(0, look.raised + by);
    else if (name === 'a') by > 0 ? look.href.push(hrefOf(tag)) : look.href.pop();
    else if (name === 'ul' || name === 'ol') by > 0 ? lists.push(name === 'ol' ? 0 : null) : lists.pop();
    else if (name === 'table') by > 0 ? columns.push(-1) : columns.pop();
    else if (name === 'tr' && by > 0) {
      row++;
      if (columns.length > 0) columns[columns.length - 1] = -1;
    } else if ((name === 'td' || name === 'th') && by > 0 && columns.length > 0)
      columns[columns.length - 1] = (columns.at(-1) ?? -1) + 1;
    if (name === 'li' && by > 0) item();
    if (name === 'th' && by > 0 && columns.length > 0)
      columns[columns.length - 1] = (columns.at(-1) ?? -1) + 1;
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
          href: look.href.at(-1) ?? null,
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
    if (BLOCK.test(name)) flush();
    change(name, tag[1] ? -1 : 1, piece);
  }
  flush();
  return found;
}

function hrefOf(tag: string): string | null {
  const match = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
  const address = match?.[1] ?? match?.[2] ?? match?.[3];
  return address === undefined ? null : plainText(address).trim();
}
