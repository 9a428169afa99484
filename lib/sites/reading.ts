import type { Part, Site } from '../model/document';
import type { FileKind } from '../model/file-text';
import type { Kamervraag } from '../model/kamervraag';

/** A stretch of a text that stands unbroken in one DOM text node: `text.substr(start, length) === node.data.substr(offset, length)`. */
export interface TextRun {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

/**
 * A text and where it stands in the page. Runs ascend and do not overlap; between two runs the text has at most one
 * space, for collapsed white space or for the border of two paragraphs.
 */
export interface PlacedText {
  text: string;
  runs: TextRun[];
  /** The lines that it was joined of: where each begins, and the block element that it stands in. */
  lines?: { at: number; element: Element }[];
}

/** A question or answer in the page. `kamervraag.questions[i]` belongs to `places.questions[i]`. */
export interface BlockPlace {
  /** The element that says "Vraag 1"; null where the number stands inside the text's own paragraph. */
  heading: Element | null;
  /** The last element of the block: what unfolds under the question stands behind it. */
  last: Element;
  text: PlacedText;
}

/** A mark in the text that refers to a footnote: `kamervraag.footnotes[footnote]`. */
export interface NoteMark {
  element: Element;
  footnote: number;
}

/** Where in the page everything stands. All of it may be detached a moment later: pages change. */
export interface Places {
  /** The page's title: the bar stands behind it. */
  title: Element;
  /** What holds the text (`#broodtekst`, the dialog on tweedekamer.nl); null where there is only a download. */
  root: Element | null;
  headings: PlacedText[];
  questions: BlockPlace[];
  answers: BlockPlace[];
  explanation: PlacedText | null;
  notice: PlacedText | null;
  footnotes: { element: Element; text: PlacedText }[];
  marks: NoteMark[];
}

/**
 * A contradiction in the page: its text or its official id says one thing, its metadata (head, header table, label
 * above the title), or the XML of the same document, another.
 */
export interface Conflict {
  /** The field of `kamervraag` that they speak of. */
  field:
    | 'kind'
    | 'subject'
    | 'authors'
    | 'addressees'
    | 'submitted'
    | 'answered'
    | 'zaaknummer'
    | 'aanhangselnummer'
    | 'vergaderjaar';
  /** What stands in `kamervraag`, written as there. */
  taken: string;
  /** What the other source says, written the same way. */
  refused: string;
}

/** What one page says and where. Only `places` needs the page. */
export interface PageReading {
  kamervraag: Kamervraag;
  site: Site;
  /** Which way of reading recognised it, for the report: `ob-2019`, `ob-main-column`, `tk-modal`, … */
  layout: string;
  /** The document's own sentences above the questions, as printed. */
  headings: string[];
  /** Ids that the page's metadata names as versions of the same question. */
  relations: string[];
  missing: Part[];
  /** Where the page contradicts itself; empty as a rule. */
  conflicts: Conflict[];
  places: Places;
  /** The text was read from a file that the page offers, or from the document's official XML. */
  file?: FileKind;
}
