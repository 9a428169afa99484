import { paragraphFrom, sliceRuns, textOf, tidy, type OwnNote, type Paragraph, type Run } from '../paragraph';
import { plainDigits, raisedDigits } from '../../sites/note-signs';
import type { Block } from './blocks';
import { findMarks, opens, placeMarks, type MarkStyle, type TypedMark } from './marks';

interface Label {
  label: string;
  style: MarkStyle | 'dot';
  length: number;
}

// 1) NOS … · [1] NOS … · (1) NOS … · 1. NOS … · ¹ NOS …
const LABEL = /^(?:\[(\d{1,2})\]|\((\d{1,2})\)|(\d{1,2})\)|(\d{1,2})\.(?!\d)|(\d{1,2}):\s)\s*/;
const HEADING = /^(?:(?:voet|eind)?no(?:ten|ot)|bron(?:nen)?|verwijzing(?:en)?|referenties)\s?:?$/i;
/** Paragraphs of one note that bear no label. */
const LONGEST = 8;

function readLabel(paragraph: Paragraph): Label | null {
  const { list, runs } = paragraph;
  if (list) {
    const digits = /^[[(]?(\d{1,2})[\]).]?$/.exec(list.label)?.[1];
    const style = list.label.endsWith(')') ? 'bracket' : 'dot';
    return digits && list.level === 0 ? { label: digits, style, length: 0 } : null;
  }
  const text = textOf(paragraph);
  const raised = /^([¹²³⁰⁴-⁹]{1,2})\s*/.exec(text);
  if (raised?.[1])
    return {
      label: plainDigits(raised[1]),
      style: 'raised',
      length: raised[0].length,
    };
  const [first] = runs;
  if (first?.raised && /^\d{1,2}[.)]?\s*$/.test(first.text))
    return { label: /\d+/.exec(first.text)?.[0] ?? '', style: 'raised', length: first.text.length };
  const match = LABEL.exec(text);
  const label = match?.slice(1).find((group) => group !== undefined);
  if (!match || label === undefined) return null;
  const style = match[1] ? 'square' : match[2] ? 'round' : match[3] ? 'bracket' : 'dot';
  return { label, style, length: match[0].length };
}

/** Can a note with this label be meant by a mark so written? */
const fits = (note: Label['style'], mark: MarkStyle): boolean =>
  note === mark ||
  (note === 'dot' && mark !== 'round') ||
  (note === 'bracket' && mark === 'raised') ||
  (note === 'raised' && mark === 'bracket');

interface TypedNote extends OwnNote {
  style: Label['style'];
  /** The block that it stands in. */
  block: number;
}

/**
 * Takes the notes that were typed by hand out of the text: paragraphs that begin with the label of a mark before them,
 * at the end of the document, of the block that the mark stands in, or of a block behind which there is no further
 * question. In place of the typed marks come real ones.
 */
export function partTypedNotes(blocks: readonly Block[]): { blocks: Block[]; notes: OwnNote[] } {
  const marks = blocks.map(({ paragraphs }) => paragraphs.map(findMarks));
  const rest = blocks.map((block) => ({ ...block, paragraphs: [...block.paragraphs] }));
  let notes: TypedNote[] = [];
  const noteOf = (mark: TypedMark, block: number): TypedNote | undefined =>
    notes.find((note) => note.block >= block && note.label === mark.label && fits(note.style, mark.style));
  const waiting = (from: number, to: number): TypedMark[] =>
    marks.slice(from, to).flatMap((own, i) => own.flat().filter((mark) => !noteOf(mark, from + i)));

  const take = (i: number, own: readonly TypedMark[], earlier: readonly TypedMark[]): void => {
    const paragraphs = rest[i]?.paragraphs ?? [];
    const start = tailOfNotes(paragraphs, [...own, ...earlier], lowestOf(own.length > 0 ? own : earlier));
    if (start < 0) return;
    const heads = paragraphs[start - 1];
    const tail = paragraphs.slice(start);
    rest[i]?.paragraphs.splice(heads && HEADING.test(textOf(heads)) ? start - 1 : start);
    const found = toNotes(tail, i, [...own, ...earlier]);
    notes = [...notes, ...found].sort((a, b) => a.block - b.block);
  };

  const last = blocks.length - 1;
  for (let i = 0; i < last; i++) {
    const own = (marks[i] ?? []).flat();
    if (own.length > 0) take(i, own, waiting(0, i));
  }
  if (last >= 0) take(last, [], waiting(0, last + 1));
  for (let i = 0; i < last; i++) if (closes(blocks, i)) take(i, [], waiting(0, i + 1));
  notes.forEach((note, i) => (note.key = `t${i + 1}`));
  return {
    notes,
    blocks: rest.map((block, i) => ({
      ...block,
      paragraphs: block.paragraphs.map((paragraph, j) =>
        placeMarks(
          paragraph,
          (marks[i]?.[j] ?? []).flatMap((mark) => {
            const note = noteOf(mark, i);
            return note ? [{ ...mark, key: note.key }] : [];
          }),
        ),
      ),
    })),
  };
}

/** Do questions or answers end here: before what explains them, or where answers to all of them begin? */
function closes(blocks: readonly Block[], i: number): boolean {
  const next = blocks[i + 1]?.kind;
  if (next === 'explanation' || next === 'notice') return true;
  return next === 'answer' && i > 0 && blocks.slice(0, i + 1).every(({ kind }) => kind === 'question');
}

/** The notes that these paragraphs hold, each from its label on. */
function toNotes(tail: readonly Paragraph[], block: number, marks: readonly TypedMark[]): TypedNote[] {
  const notes: TypedNote[] = [];
  const push = (label: Label, paragraph: Paragraph): void =>
    void notes.push({ key: '', label: label.label, style: label.style, block, paragraphs: [paragraph] });
  for (const whole of tail) {
    if (HEADING.test(textOf(whole))) continue;
    const label = readLabel(whole);
    const before = notes.at(-1);
    const next = Number(label?.label) - Number(before?.label ?? 0);
    // A number may be skipped, where a mark has it.
    const isNext = next === 1 || (next > 1 && marks.some((mark) => mark.label === label?.label));
    if (!label || (before && !(isNext && fits(before.style, styleOf(label.style))))) {
      before?.paragraphs.push(whole);
      continue;
    }
    let rest: Paragraph = { ...paragraphFrom(whole, label.length), list: null };
    let own = label;
    for (let further = nextInLine(rest, own); further; further = nextInLine(rest, own)) {
      push(own, { ...rest, runs: withoutEnd(sliceRuns(rest.runs, 0, further.at)) });
      own = { ...own, label: further.label };
      rest = paragraphFrom(rest, further.at + further.length);
    }
    push(own, rest);
  }
  return notes;
}

/** Notes of one list may be written a little otherwise, "1." and "2)". */
const styleOf = (style: Label['style']): MarkStyle => (style === 'dot' ? 'bracket' : style);

/** Signs behind which a further note of the same line begins. */
const IN_LINE: Record<Label['style'], (number: number) => RegExp> = {
  square: (number) => new RegExp(String.raw`\s*\[${number}\]\s*(?=\S)`),
  round: (number) => new RegExp(String.raw`\s+\(${number}\)\s*(?=\S)`),
  bracket: (number) => new RegExp(String.raw`(?<![\d(])\s*(?<!\d)${number}\)\s*(?=\S)`),
  dot: (number) => new RegExp(String.raw`\s+${number}\.\s+(?=\p{Lu}|https?:|www\.)`, 'u'),
  raised: (number) => new RegExp(String.raw`\s+${raisedDigits(String(number))}\s*(?=\S)`),
};

/** Where the next note begins within the text of one: "[2] krant.example/twee[3] krant.example/drie". */
function nextInLine(
  paragraph: Paragraph,
  { label, style }: Label,
): { label: string; at: number; length: number } | null {
  const text = textOf(paragraph);
  const next = Number(label) + 1;
  const match = IN_LINE[style](next).exec(text);
  if (!match || match.index === 0 || opens(text.slice(0, match.index))) return null;
  return { label: String(next), at: match.index, length: match[0].length };
}

const withoutEnd = (runs: readonly Run[]): Run[] => tidy(runs);

const lowestOf = (marks: readonly TypedMark[]): number =>
  Math.min(...marks.map(({ label }) => Number(label)));

/**
 * Where the notes begin at the end of these paragraphs; -1 where there are none. Read backwards, from label to label that
 * a mark has. A list in the text may have such labels too: the notes begin with the first mark's, or, where the first
 * one was forgotten, are as many as most marks.
 */
function tailOfNotes(paragraphs: readonly Paragraph[], marks: readonly TypedMark[], lowest: number): number {
  if (marks.length === 0) return -1;
  let above = Infinity;
  let start = -1;
  let unlabelled = 0;
  const labels = new Set<string>();
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const label = readLabel(paragraphs[i] as Paragraph);
    const number = Number(label?.label ?? NaN);
    const known = label && marks.some((mark) => mark.label === label.label && fits(label.style, mark.style));
    if (!label || !known) {
      if (start >= 0 && start === i + 1 && above <= lowest) break;
      if (++unlabelled > LONGEST) break;
      continue;
    }
    if (number >= above) break;
    above = number;
    start = i;
    labels.add(label.label);
    unlabelled = 0;
  }
  if (above <= lowest) return start;
  const marked = new Set(marks.map(({ label }) => label));
  return labels.size > 1 && labels.size >= 0.6 * marked.size ? start : -1;
}
