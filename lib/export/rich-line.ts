import type { Citation } from '../model/citation';
import { webAddress } from '../model/web-address';
import { seriesOf } from './series';

/** How a page sets a text: where note marks stand in it, and what of it is in italics. */
export interface Setting {
  notes: { at: number; footnote: number }[];
  italics: { start: number; end: number }[];
}

/** The same words as HTML and as plain text. */
export interface Rich {
  html: string;
  text: string;
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\0/g, '');

/** A link; where the address is not of the web, its words alone. */
export function richLink(html: string, url: string | null): string {
  const address = webAddress(url);
  return address ? `<a href="${escapeHtml(address)}">${html}</a>` : html;
}

/** A form of the Leidraad, the name of its series in italics. */
export function richForm(form: string): string {
  const series = seriesOf(form);
  return `${series && `<i>${escapeHtml(series)}</i>`}${escapeHtml(form.slice(series.length))}`;
}

/**
 * A text with links for what it cites, its italics, and its note marks where they stand in it; a mark within a citation
 * stands behind it.
 * @param refer writes a note mark
 */
export function richLine(
  text: string,
  citations: Citation[],
  { notes, italics }: Setting,
  refer: (footnote: number) => Rich,
): Rich {
  const marks = [...notes].sort((a, b) => a.at - b.at);
  let [html, plain, from] = ['', '', 0];

  /** Writes up to here, with the marks that stand before it or at it. */
  function upTo(to: number, url: string | null = null): void {
    const isWhole = url !== null;
    while (!isWhole && marks[0] && marks[0].at <= to) {
      write(Math.max(from, marks[0].at), null);
      const mark = refer(marks.shift()?.footnote ?? 0);
      html += mark.html;
      plain += mark.text;
    }
    write(to, url);
  }
  function write(to: number, url: string | null): void {
    if (to > from) html += richLink(slanted(text, from, to, italics), url);
    plain += text.slice(from, to).replace(/\0/g, '');
    from = to;
  }

  for (const { start, end, url, text: cited } of [...citations].sort((a, b) => a.start - b.start)) {
    if (start < from || end <= start || text.slice(start, end) !== cited) continue;
    upTo(start);
    upTo(end, url);
  }
  upTo(text.length);
  for (const { footnote } of marks) {
    const mark = refer(footnote);
    html += mark.html;
    plain += mark.text;
  }
  return { html, text: plain };
}

/** A part of a text, with what of it is in italics. */
function slanted(text: string, from: number, to: number, italics: Setting['italics']): string {
  let html = '';
  for (const { start, end } of italics) {
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    if (first >= last) continue;
    html += `${escapeHtml(text.slice(from, first))}<i>${escapeHtml(text.slice(first, last))}</i>`;
    from = last;
  }
  return html + escapeHtml(text.slice(from, to));
}
