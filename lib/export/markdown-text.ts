import type { Citation } from '../model/citation';
import { type SetList, withLists } from '../model/set-list';
import { evenRows, type SetParagraph, type SetPart, type SetTable, within } from '../model/set-text';
import { webAddress } from '../model/web-address';
import { linesOf, oneLine } from './text';

/**
 * Text as CommonMark that reads back as the same text, also in GitHub's and Obsidian's dialects (tags, highlights, maths,
 * comments, block ids). A sign is escaped only where it could mean something: readers see the source too.
 */
export function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*[\]<~$^]/g, '\\$&')
      .replace(/_/g, (sign, at: number, all: string) => (isWithinWord(all, at) ? sign : '\\_'))
      // An entity, a highlight, a comment, a tag.
      .replace(/&(?=#?\w+;)/g, '\\&')
      .replace(/=(?==)|(?<==)=/g, '\\=')
      .replace(/%(?=%)|(?<=%)%/g, '\\%')
      .replace(/(?<![\p{L}\p{N}])#/gu, '\\#')
      // What GitHub makes a link of, with whatever is escaped in it.
      .replace(/(https?|ftp|www|mailto|xmpp)([:.])/gi, '$1\\$2')
      .replace(/@/g, '\\@')
      // Before one of our links or footnotes it would make an image of it.
      .replace(/!(?=\s*$)/, '\\!')
  );
}

const isWithinWord = (text: string, at: number) =>
  /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3));

/** What at the beginning of a line is a list, a quote or a rule. */
const escapeStart = (line: string) =>
  line.replace(/^[-+>=|:]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** A heading, or a cell of a list: one line. */
export const escapeLine = (text: string): string => escapeStart(escapeInline(oneLine(text)));

/** A link; where the address is not of the web, its words alone. */
export function link(words: string, url: string | null): string {
  const address = webAddress(url);
  const text = escapeInline(oneLine(words));
  if (!address) return text;
  if (!isPlain(address)) return `[${text}](<${destination(address)}>)`;
  return oneLine(words) === address ? `<${address}>` : `[${text}](${address})`;
}

/** No sign in it means anything to Markdown. */
const isPlain = (address: string) => /^https?:\/\/[\w./:?=~%#+,;-]+$/.test(address);

const destination = (address: string) =>
  address.replace(/[\s<>\\]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '\\&');

/**
 * A printed text as paragraphs, what it cites as links, and `end` (footnote references) behind its last word.
 * @param citations those of this text
 */
export function paragraphs(text: string, citations: Citation[], end = ''): string {
  let from = 0;
  let written = '';
  for (const { start, end: to, url, text: cited } of [...citations].sort((a, b) => a.start - b.start)) {
    // What does not fit the text is of another text: records from elsewhere may hold anything.
    if (start < from || to <= start || text.slice(start, to) !== cited || /^\s|\s$/.test(cited)) continue;
    written += `${escapeInline(blanks(text.slice(from, start)))}${link(cited, url)}`;
    from = to;
  }
  written += escapeInline(blanks(text.slice(from)));
  const lines = linesOf(written).map(oneLine).filter(Boolean).map(escapeStart);
  return `${lines.join('\n\n')}${end}`;
}

/** A text as it was set: paragraphs, its lists as lists and its tables as tables. `end` stands behind all of it. */
export function setMarkdown(
  text: string,
  parts: readonly SetPart[],
  citations: Citation[],
  end = '',
): string {
  const paragraph = (part: SetParagraph) =>
    paragraphs(text.slice(part.start, part.end), within(citations, part));
  const list = ({ kind, items }: SetList): string =>
    items
      .map(({ number, content }) => {
        const sign = kind === 'signed' ? '' : number === null ? '- ' : `${number}. `;
        const within = content.map((each) => ('items' in each ? list(each) : paragraph(each)));
        return `${sign}${within
          .filter(Boolean)
          .join('\n\n')
          .replace(/\n(?!\n)/g, `\n${' '.repeat(sign.length)}`)}`;
      })
      .join(kind === 'signed' ? '\n\n' : '\n');
  const written = withLists(parts).map((part) =>
    'rows' in part ? tableOf(text, part, citations) : 'items' in part ? list(part) : paragraph(part),
  );
  const last = parts.at(-1);
  // Behind a table a reference would stand outside of it all the same, and in its last row it would break that.
  if (last && 'rows' in last) return [...written, end].filter(Boolean).join('\n\n');
  return `${written.filter(Boolean).join('\n\n')}${end}`;
}

/** Markdown knows no table without a head: its first row is it. Where no column is certain, each row is a line. */
function tableOf(text: string, { rows, columns }: SetTable, citations: Citation[]): string {
  const cells = rows.map((row) =>
    row.map((cell) =>
      cell
        ? paragraphs(text.slice(cell.start, cell.end), within(citations, cell))
            .replace(/\n+/g, ' ')
            .replaceAll('|', '\\|')
        : '',
    ),
  );
  if (!columns) return cells.map((row) => `- ${row.join(' \\| ')}`).join('\n');
  const line = (row: string[]) => `| ${row.join(' | ')} |`;
  const [head = [], ...rest] = evenRows(cells, '');
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}

/** A tab or a form feed is a blank; a line end stays one, since it parts two paragraphs. */
const blanks = (text: string) => text.replace(/\0/g, '').replace(/[\t ]+/g, ' ');
