import { plainDigits } from './note-signs';
import type { PlacedText, TextRun } from './reading';

/** What a text node falls into: white space, characters without width, superscript digits, and all else. */
const TOKEN =
  /([\u00ad\u200b-\u200f\u2060\ufeff]+)|(\s+)|([¹²³⁰⁴-⁹]+)|[^\s\u00ad\u200b-\u200f\u2060\ufeff¹²³⁰⁴-⁹]+(?: [^\s\u00ad\u200b-\u200f\u2060\ufeff¹²³⁰⁴-⁹]+)*/g;

/** Letters and digits, spelled out: `\p{L}` takes some milliseconds to compile, in the page, while it loads. */
const WORDLIKE = /[A-Za-z\d²³¹À-\u1fff⁰-⁹]/;

/** Does the text hold anything but spaces, marks and signs? */
export const isWordlike = (text: string): boolean => WORDLIKE.test(text);

/** A text in the making: white space collapsed, the place of every character kept. */
export class TextBuilder implements PlacedText {
  text = '';
  runs: TextRun[] = [];
  private gap = false;

  /** A space before whatever comes next, if anything stands here already. */
  space(): void {
    this.gap = this.text !== '';
  }

  /**
   * Adds a text node.
   * @param superscript is asked about superscript digits, as ordinary ones; those it takes are left out.
   */
  add(node: Text, superscript: (digits: string) => boolean): void {
    const data = node.data;
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(data); match; match = TOKEN.exec(data)) {
      if (match[1]) continue;
      if (match[2]) this.space();
      else if (!match[3] || !superscript(plainDigits(match[3]))) this.put(node, match.index, match[0]);
    }
  }

  /** Takes back everything from `length` on. */
  cut(length: number): void {
    this.text = this.text.slice(0, length);
    this.runs = sliceRuns(this.runs, 0, length);
  }

  private put(node: Text, offset: number, chunk: string): void {
    if (this.gap) this.text += ' ';
    this.gap = false;
    const last = this.runs.at(-1);
    const start = this.text.length;
    if (last?.node === node && last.start + last.length === start && last.offset + last.length === offset)
      last.length += chunk.length;
    else this.runs.push({ start, length: chunk.length, node, offset });
    this.text += chunk;
  }
}

/** Several texts as one, a space between them; empty ones leave no trace. */
export function joinTexts(texts: readonly (PlacedText & { element: Element })[]): PlacedText {
  const [only, second] = texts;
  if (only && !second) return { text: only.text, runs: only.runs, lines: [{ at: 0, element: only.element }] };
  const runs: TextRun[] = [];
  const lines: PlacedText['lines'] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { text, runs: own, element } of texts) {
    if (!text) continue;
    if (parts.length) length++;
    lines.push({ at: length, element });
    for (const run of own)
      runs.push({ start: run.start + length, length: run.length, node: run.node, offset: run.offset });
    parts.push(text);
    length += text.length;
  }
  return { text: parts.join(' '), runs, lines };
}

/** The part of a text from `from` to its end; `from` must not stand on a space. */
export function textFrom(placed: PlacedText, from: number): PlacedText {
  return { text: placed.text.slice(from), runs: sliceRuns(placed.runs, from, placed.text.length) };
}

function sliceRuns(runs: readonly TextRun[], from: number, to: number): TextRun[] {
  const kept: TextRun[] = [];
  for (const run of runs) {
    const start = Math.max(run.start, from);
    const end = Math.min(run.start + run.length, to);
    if (end > start)
      kept.push({
        start: start - from,
        length: end - start,
        node: run.node,
        offset: run.offset + start - run.start,
      });
  }
  return kept;
}
