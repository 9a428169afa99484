import { isExponent, plainDigits } from '../../sites/note-signs';
import { plainRun, sliceRuns, textOf, type Paragraph, type Run } from '../paragraph';

/** How a typed mark is written: `1)` · `[1]` · `(1)` · raised ¹. */
export type MarkStyle = 'bracket' | 'square' | 'round' | 'raised';

export interface TypedMark {
  label: string;
  style: MarkStyle;
  /** Characters of the paragraph's text that it takes, with the space before it. */
  start: number;
  end: number;
}

/** What may be a typed mark in a paragraph; which of them are, the notes tell. */
export function findMarks(paragraph: Paragraph): TypedMark[] {
  const text = textOf(paragraph);
  return [...inBrackets(text), ...raisedRuns(paragraph, text), ...superscripts(text)].sort(
    (a, b) => a.start - b.start,
  );
}

function* inBrackets(text: string): Generator<TypedMark> {
  for (const match of text.matchAll(/\s?(?:\[(\d{1,2})\]|\((\d{1,2})\)|(?<!\d|\d[.,])(\d{1,2})\))/g)) {
    const [whole, square, round, bracket] = match;
    const at = match.index;
    if (at === 0) continue; // the label of a note or an item
    if (bracket !== undefined && opens(text.slice(0, at))) continue; // (zie vraag 1)
    const style = square !== undefined ? 'square' : round !== undefined ? 'round' : 'bracket';
    yield { label: square ?? round ?? bracket ?? '', style, start: at, end: at + whole.length };
  }
}

/** Is a bracket still open at the end of this text? */
export function opens(text: string): boolean {
  let depth = 0;
  for (const sign of text.slice(-400))
    depth = sign === '(' ? depth + 1 : sign === ')' ? Math.max(0, depth - 1) : depth;
  return depth > 0;
}

function* raisedRuns({ runs }: Paragraph, text: string): Generator<TypedMark> {
  let at = 0;
  for (const run of runs) {
    if (run.raised && at > 0 && /^[\s,()[\]\d]+$/.test(run.text))
      for (const match of run.text.matchAll(/\d{1,2}/g)) {
        const before = text.slice(0, at + match.index);
        if (isExponent(before, match[0])) continue;
        const first = match.index === run.text.search(/\d/);
        const start = first ? at : at + match.index;
        const rest = run.text.slice(match.index + match[0].length);
        const end = at + match.index + match[0].length + (/^[\s)\],]*/.exec(rest)?.[0].trimEnd().length ?? 0);
        yield { label: match[0], style: 'raised', start, end };
      }
    at += run.text.length;
  }
}

function* superscripts(text: string): Generator<TypedMark> {
  for (const match of text.matchAll(/\s?[¹²³⁰⁴-⁹]{1,2}/g)) {
    const digits = plainDigits(match[0].trim());
    if (match.index === 0 || isExponent(text.slice(0, match.index), digits)) continue;
    yield { label: digits, style: 'raised', start: match.index, end: match.index + match[0].length };
  }
}

/** Puts real marks in the place of typed ones. `marks` ascend and do not overlap. */
export function placeMarks(paragraph: Paragraph, marks: readonly (TypedMark & { key: string })[]): Paragraph {
  const runs: Run[] = [];
  let from = 0;
  for (const { start, end, key, label } of marks) {
    if (start < from) continue;
    const before = sliceRuns(paragraph.runs, from, start);
    runs.push(...(from > 0 ? before.filter((run, i) => i > 0 || !run.mark) : before));
    runs.push({ ...plainRun(''), mark: { key, label } });
    from = end;
  }
  const rest = sliceRuns(paragraph.runs, from);
  runs.push(...(from > 0 ? rest.filter((run, i) => i > 0 || !run.mark) : rest));
  return { ...paragraph, runs };
}
