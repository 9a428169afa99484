import type { PlacedText } from './reading';
import { textFrom } from './text';
import type { TextLink } from './urls';

/** What the site's classes say of a stretch of the document. */
export type ZoneKind = 'heading' | 'question' | 'answer' | 'remark' | 'notes' | 'note';

export interface Zone {
  kind: ZoneKind;
  element: Element;
}

/** A mark in a text that refers to a footnote. */
export interface Mark {
  /** In ordinary digits: "1". */
  label: string;
  /** Offset in the line's text: the mark stands before this character. */
  at: number;
  /** Null for a superscript character, which has no element of its own. */
  element: Element | null;
  /** The id that the mark links to. */
  target: string | null;
}

/** The outermost list item that a line stands in. */
export interface Item {
  element: Element;
  list: Element;
  /** Number in an `ol`, which the browser shows; null in any other list. */
  position: number | null;
}

/** One line of the document: what stands between two borders of blocks or line breaks. */
export interface Line extends PlacedText {
  /** Its place among the document's lines. */
  order: number;
  /** The block element that it stands in. */
  element: Element;
  /** The outermost list or table around it, else its block element. */
  holder: Element;
  zone: Zone | null;
  /** 1–6 in a heading, else 0. */
  level: number;
  /** How many of its first characters are bold. */
  bold: number;
  marks: Mark[];
  links: TextLink[];
  /** Ids on or around its beginning. */
  ids: string[];
  item: Item | null;
  /** It stands in a table or a list of terms of its zone. */
  inTable: boolean;
  /** Says that this is no text but a ruled line. */
  rule: boolean;
}

/** The line from `from` on, without the white space that then opens it. */
export function lineFrom(line: Line, from: number): Line {
  const start = from + (/^\s*/.exec(line.text.slice(from))?.[0].length ?? 0);
  return {
    ...line,
    ...textFrom(line, start),
    bold: Math.max(0, line.bold - start),
    marks: line.marks
      .filter(({ at }) => at >= from)
      .map((mark) => ({ ...mark, at: Math.max(0, mark.at - start) })),
    links: line.links
      .filter(({ end }) => end > start)
      .map((link) => ({ ...link, start: Math.max(0, link.start - start), end: link.end - start })),
  };
}
