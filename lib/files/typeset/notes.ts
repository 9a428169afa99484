import { paragraphFrom, textOf, type OwnNote, type Paragraph } from '../paragraph';
import { plainDigits } from '../../sites/note-signs';
import type { Block } from './blocks';
import { findMarks, placeMarks, type MarkStyle, type TypedMark } from './marks';

interface Label {
  label: string;
  style: MarkStyle | 'dot';
  length: number;
}

// 1) NOS … · [1] NOS … · (1) NOS … · 1. NOS … · ¹ NOS …
const LABEL = /^(?:\[(\d{1,2})\]|\((\d{1,2})\)|(\d{1,2})\)|(\d{1,2})\.(?!\d)|(\d{1,2}):\s)\s*/;
const HEADING = /^(?:voet|eind)?noten\s?:?$|^bronnen\s?:?$/i;
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

/**
 * Takes the notes that were typed by hand out of the text: paragraphs that begin with the label of a mark before them,
 * at the end of the document, or of the block that the mark stands in. In place of the typed marks come real ones.
 */
export function partTypedNotes(blocks: readonly Block[]): { blocks: Block[]; notes: OwnNote[] } {
  const marks = blocks.map(({ paragraphs }) => paragraphs.map(findMarks));
  const rest = blocks.map((block) => ({ ...block, paragraphs: [...block.paragraphs] }));
  const notes: (OwnNote & { style: Label['style']; block: number; last: boolean })[] = [];

  blocks.forEach((block, i) => {
    const last = i === blocks.length - 1;
    const known = (last ? marks : [marks[i] ?? []]).flat(2);
    const start = tailOfNotes(block.paragraphs, known);
    if (start < 0) return;
    const tail = block.paragraphs.slice(start).filter((each) => !HEADING.test(textOf(each)));
    const heads = block.paragraphs[start - 1];
    const end = heads && HEADING.test(textOf(heads)) ? start - 1 : start;
    rest[i]?.paragraphs.splice(end);
    for (const paragraph of tail) {
      const label = readLabel(paragraph);
      const before = notes.at(-1);
      if (label && (!before || before.block !== i || Number(label.label) === Number(before.label) + 1))
        notes.push({
          key: `t${notes.length + 1}`,
          label: label.label,
          style: label.style,
          block: i,
          last,
          paragraphs: [{ ...paragraphFrom(paragraph, label.length), list: null }],
        });
      else before?.paragraphs.push(paragraph);
    }
  });

  const noteOf = (mark: TypedMark, block: number) =>
    notes.find((note) => note.label === mark.label && note.block === block && fits(note.style, mark.style)) ??
    notes.find((note) => note.label === mark.label && note.last && fits(note.style, mark.style));
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

/** Where the notes begin at the end of these paragraphs; -1 where there are none. Read backwards, down to the lowest label. */
function tailOfNotes(paragraphs: readonly Paragraph[], marks: readonly TypedMark[]): number {
  const lowest = Math.min(...marks.map(({ label }) => Number(label)));
  let above = Infinity;
  let start = -1;
  let unlabelled = 0;
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const label = readLabel(paragraphs[i] as Paragraph);
    const number = Number(label?.label ?? NaN);
    const known = label && marks.some((mark) => mark.label === label.label && fits(label.style, mark.style));
    if (!label || !known) {
      if (start >= 0 && start === i + 1 && above === lowest) break;
      if (++unlabelled > LONGEST) break;
      continue;
    }
    if (number >= above) break;
    above = number;
    start = i;
    unlabelled = 0;
    if (number === lowest) break;
  }
  // A list in the text may begin with one; the notes' first label is the first mark's.
  return above === lowest ? start : -1;
}
