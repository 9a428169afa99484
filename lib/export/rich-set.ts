import type { Citation } from '../model/citation';
import { type SetPart, type Span, within } from '../model/set-text';
import { type Rich, richLine, type Setting } from './rich-line';

/**
 * A text as it was set: a paragraph each, and its tables as tables; as plain text a line a row, its cells parted.
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
  const written = parts.map((part): Rich => {
    if (!('rows' in part)) {
      const { html, text } = write(part);
      return { html: `<p>${html.replace(/\s*\n\s*/g, '</p><p>')}</p>`, text };
    }
    const rows = part.rows.map((row) => row.map(write));
    const plain = rows.map((row) => row.map(({ text }) => text).join(' | ')).join('\n');
    if (!part.columns) {
      const lines = rows.map((row) => row.map(({ html }) => html).join(' | '));
      return { html: `<p>${lines.join('<br>')}</p>`, text: plain };
    }
    const cells = rows.map((row) => `<tr>${row.map(({ html }) => `<td>${html}</td>`).join('')}</tr>`);
    return { html: `<table border="1">${cells.join('')}</table>`, text: plain };
  });
  return {
    html: written.map(({ html }) => html).join(''),
    text: written.map(({ text }) => text).join('\n'),
  };
}
