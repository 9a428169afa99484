import type { Citation } from '../model/citation';
import { type SetList, withLists } from '../model/set-list';
import {
  evenRows,
  type SetParagraph,
  type SetPart,
  type SetTable,
  signOf,
  type Span,
  within,
} from '../model/set-text';
import { type Rich, richLine, type Setting } from './rich-line';

/**
 * A text as it was set: a paragraph each, its lists as lists and its tables as tables; as plain text a line a row or item.
 * A note mark stands in the last part that begins before it.
 */
export function richSet(
  text: string,
  parts: readonly SetPart[],
  citations: Citation[],
  { notes, italics }: Setting,
  refer: (footnote: number) => Rich,
): Rich {
  const spans = parts.flatMap((part) =>
    'rows' in part ? part.rows.flat().filter((cell) => cell !== null) : [part],
  );
  const ownerOf = (at: number) => spans.findLast(({ start }) => start < at) ?? spans[0];
  const write = (span: Span | null): Rich => {
    if (!span) return { html: '', text: '' };
    const own = notes
      .filter(({ at }) => ownerOf(at) === span)
      .map(({ at, footnote }) => ({
        at: Math.min(Math.max(0, at - span.start), span.end - span.start),
        footnote,
      }));
    const slanted = italics
      .filter(({ start, end }) => start < span.end && end > span.start)
      .map(({ start, end }) => ({ start: Math.max(0, start - span.start), end: end - span.start }));
    return richLine(
      text.slice(span.start, span.end),
      within(citations, span),
      { notes: own, italics: slanted },
      refer,
    );
  };
  const table = ({ rows, columns }: SetTable): Rich => {
    const even = columns ? evenRows(rows, null) : rows;
    const cells = even.map((row) => row.map((cell) => ({ ...write(cell), tag: cell?.head ? 'th' : 'td' })));
    const plain = cells.map((row) => row.map(({ text }) => text).join(' | ')).join('\n');
    if (!columns) {
      const lines = cells.map((row) => row.map(({ html }) => html).join(' | '));
      return { html: `<p>${lines.join('<br>')}</p>`, text: plain };
    }
    const drawn = cells.map(
      (row) => `<tr>${row.map(({ html, tag }) => `<${tag}>${html}</${tag}>`).join('')}</tr>`,
    );
    return { html: `<table border="1">${drawn.join('')}</table>`, text: plain };
  };
  /** Items that bear their own signs are paragraphs further in: a dash before "a." would be one sign too many. */
  const list = ({ kind, items }: SetList, depth: number): Rich => {
    const inner = items.map(({ number, content }) => {
      const written = content.map((each) =>
        'items' in each ? list(each, depth + 1) : paragraph(each, depth),
      );
      const html = written.map(({ html }) => html).join('');
      const tag = number === null ? '<li>' : `<li value="${number}">`;
      return { html: kind === 'signed' ? html : `${tag}${html}</li>`, text: lines(written) };
    });
    const html = inner.map(({ html }) => html).join('');
    const name = kind === 'counted' ? 'ol' : 'ul';
    return { html: kind === 'signed' ? html : `<${name}>${html}</${name}>`, text: lines(inner) };
  };
  const paragraph = (part: SetParagraph, depth = 0): Rich => {
    const { html, text } = write(part);
    const isOwn = depth > 0 && part.item?.sign === undefined && !part.item?.more;
    const open = isOwn ? `<p style="margin-left: ${depth * 1.5}em">` : '<p>';
    return {
      html: `${open}${html.replace(/\s*\n\s*/g, `</p>${open}`)}</p>`,
      text: `${'  '.repeat(Math.max(0, depth - 1))}${part.item ? signOf(part.item) : ''}${text}`,
    };
  };
  const written = withLists(parts).map((part) =>
    'rows' in part ? table(part) : 'items' in part ? list(part, 1) : paragraph(part),
  );
  return { html: written.map(({ html }) => html).join(''), text: lines(written) };
}

const lines = (all: readonly Rich[]): string => all.map(({ text }) => text).join('\n');
