/** A mark that refers to a note: by the note's key, with the label that is printed where the mark stands. */
export interface Mark {
  key: string;
  /** Null where the note's place among its kind gives it. */
  label: string | null;
}

/** A stretch of text of one look. A run with a mark holds no text. */
export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  raised: boolean;
  href: string | null;
  mark: Mark | null;
}

/** The number or sign that the word processor sets before a paragraph. */
export interface ListLabel {
  /** As printed: `1.`, `b)`, `–`. */
  label: string;
  /** Null for a sign. */
  value: number | null;
  /** Which list it belongs to. */
  list: string;
  level: number;
}

/** One line or paragraph of a document, its white space collapsed. */
export interface Paragraph {
  runs: Run[];
  list: ListLabel | null;
  /** A text box: the letterhead of ministries, a note in the margin. */
  box: boolean;
  /** The table row that it stands in, and the column; how many rows its cell takes, where that is known and not one. */
  cell: { row: number; column: number; rows?: number } | null;
  /** Its place in the file, which whatever is made of it keeps. */
  at?: number;
}

/** A note of the word processor's own: a footnote or an endnote. */
export interface OwnNote {
  key: string;
  label: string;
  paragraphs: Paragraph[];
}

/** What a file holds, before it is known what is what. */
export interface RawDocument {
  paragraphs: Paragraph[];
  notes: OwnNote[];
  /** What stands beside the running text and is not read as part of it: the heads and feet of pages, what stands in a margin. */
  aside: Paragraph[];
  /** Which pages, from 1, are pictures in which nothing is read; `of` how many. */
  pictures?: { pages: number[]; of: number };
}

/** A run without any look. */
export const plainRun = (text: string): Run => ({
  text,
  bold: false,
  italic: false,
  raised: false,
  href: null,
  mark: null,
});

/** A paragraph of the running text. */
export const plainParagraph = (runs: Run[]): Paragraph => ({ runs, list: null, box: false, cell: null });

export const textOf = ({ runs }: Pick<Paragraph, 'runs'>): string => runs.map(({ text }) => text).join('');

/** The runs of the characters from `from` to `to`; a mark stands before the character at its place. */
export function sliceRuns(runs: readonly Run[], from: number, to = Infinity): Run[] {
  const kept: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + run.text.length;
    if (run.mark) {
      if (at >= from && at <= to) kept.push(run);
    } else {
      const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
      if (text) kept.push({ ...run, text });
    }
    at = end;
  }
  return kept;
}

/** The paragraph from a character on, without white space at its beginning. */
export function paragraphFrom(paragraph: Paragraph, from: number): Paragraph {
  const text = textOf(paragraph);
  const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  return { ...paragraph, list: from > 0 ? null : paragraph.list, runs: sliceRuns(paragraph.runs, start) };
}

// eslint-disable-next-line no-control-regex
const WITHOUT_WIDTH = /[\u0000-\u0008\u000e-\u001f\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** Collapses white space, also across runs; none stands at the beginning and the end. */
export function tidy(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let gap = false;
  let started = false;
  for (const run of runs) {
    if (run.mark) {
      kept.push(run);
      continue;
    }
    const text = run.text.normalize('NFC').replace(WITHOUT_WIDTH, '').replace(/\s+/g, ' ');
    if (!text) continue;
    let own = text.startsWith(' ') ? text.slice(1) : text;
    gap ||= own !== text;
    const ends = own.endsWith(' ');
    if (ends) own = own.slice(0, -1);
    if (own) {
      const last = kept.at(-1);
      const piece = gap && started ? ` ${own}` : own;
      if (last && !last.mark && sameLook(last, run))
        kept[kept.length - 1] = { ...last, text: last.text + piece };
      else kept.push({ ...run, text: piece });
      started = true;
      gap = false;
    }
    gap ||= ends;
  }
  return kept;
}

const sameLook = (a: Run, b: Run): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.raised === b.raised && a.href === b.href;
