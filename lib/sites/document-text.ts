import type { Block as BlockData, Footnote } from '../model/kamervraag';
import { type Block, type Parts, readParts } from './blocks';
import { type Note, partNotes } from './footnotes';
import type { Line, Mark } from './line';
import { readLines } from './lines';
import { resolveLabel } from './note-labels';
import type { BlockPlace, NoteMark, PlacedText, Places } from './reading';
import { joinTexts } from './text';
import { readUrls } from './urls';

/** A document's text, as data and as places in the page. */
export interface DocumentText {
  root: Element;
  /** The sentences above the questions. */
  headings: string[];
  /** The last heading at the top of the document. */
  title: Element | null;
  questions: BlockData[];
  answers: BlockData[];
  explanation: string | null;
  notice: string | null;
  footnotes: Footnote[];
  /** The remark has its own heading "Toelichting". */
  explained: boolean;
  /** The site's classes say what is what; else only words and headings do. */
  classed: boolean;
  /** Labels of marks that no footnote answers to. */
  unanswered: string[];
  places: Omit<Places, 'title'>;
}

/**
 * Reads the text of a document; null where there is none.
 * @param open the text stands among other things of the page
 */
export function readDocumentText(
  root: Element,
  open: boolean,
  leaveOut?: ReadonlySet<Element>,
): DocumentText | null {
  const lines = readLines(root, leaveOut);
  const { notes, rest } = partNotes(lines);
  const parts = readParts(rest, open);
  if (!isDocument(parts, lines)) return null;

  const known = new Set(notes.map(({ label }) => label));
  const labels = (own: readonly Line[]) => [
    ...new Set(own.flatMap(({ marks }) => marks.flatMap(({ label }) => resolveLabel(label, known)))),
  ];
  const blocks = withLoose(parts);
  const questions = blocks.filter(({ kind }) => kind === 'question').map((block) => readBlock(block, labels));
  const answers = blocks.filter(({ kind }) => kind === 'answer').map((block) => readBlock(block, labels));
  const headings = parts.sentences.map((sentence) => joinTexts(sentence.lines));
  const explanation = parts.explanation.length ? joinTexts(parts.explanation) : null;
  const notice = parts.notice.length ? joinTexts(parts.notice) : null;
  const footnotes = notes.map((note) => readNote(note));

  return {
    root,
    headings: headings.map(({ text }) => text),
    title: parts.sentences.findLast(({ first }) => first)?.element ?? null,
    questions: questions.map(({ data }) => data),
    answers: answers.map(({ data }) => data),
    explanation: explanation?.text || null,
    notice: notice?.text || null,
    explained: parts.explained,
    footnotes: footnotes.map(({ data }) => data),
    classed: blocks.some(({ zone }) => zone) || lines.some(({ zone }) => zone?.kind === 'heading'),
    unanswered: labels(rest).filter((label) => !known.has(label)),
    places: {
      root,
      headings,
      questions: questions.map(({ place }) => place),
      answers: answers.map(({ place }) => place),
      explanation: explanation?.text ? explanation : null,
      notice: notice?.text ? notice : null,
      footnotes: footnotes.map(({ place }) => place),
      marks: placeMarks(rest, notes, known),
    },
  };
}

/**
 * A sentence where and how a document's heading stands, or anywhere with questions under it. Failing that the site's
 * own classes, unless it is a "Lijst van vragen", which is no Kamervraag although it holds questions.
 */
function isDocument({ sentences, blocks }: Parts, lines: readonly Line[]): boolean {
  const first = sentences[0];
  if (!first)
    return (
      blocks.some(({ zone, numbers }) => zone && numbers.length > 0) &&
      !lines.some(({ text }) => /^(?:nr\.\s*\d+\s+)?lijst van vragen/i.test(text))
    );
  if (blocks.length) return true;
  return first.classed || (first.headed && first.lines.some(({ text }) => /ingezonden|gedeeld/i.test(text)));
}

/** Questions that are not numbered are one block. */
function withLoose({ blocks, loose, notice, sentences }: Parts): Block[] {
  const text = sentences[0]?.lines[0]?.text ?? '';
  if (blocks.length || !loose.length || notice.length || /^mondelinge/i.test(text)) return blocks;
  return [{ kind: 'question', numbers: [], heading: null, level: 0, zone: null, lines: loose }];
}

function readBlock(
  block: Block,
  labels: (lines: readonly Line[]) => string[],
): { data: BlockData; place: BlockPlace } {
  const text = joinTexts(block.lines);
  const last = block.zone?.element ?? block.lines.at(-1)?.holder ?? block.heading;
  // "<p><b>Vraag 1</b><br>Bent u …": the paragraph is the text's own.
  const heading = block.lines.some(({ element }) => element === block.heading) ? null : block.heading;
  return {
    data: { numbers: block.numbers, text: text.text, notes: labels(block.lines) },
    place: { heading, last: last as Element, text },
  };
}

function readNote({ label, lines, element }: Note): {
  data: Footnote;
  place: { element: Element; text: PlacedText };
} {
  const text = joinTexts(lines);
  const links = [];
  let start = 0;
  for (const line of lines) {
    for (const link of line.links) links.push({ ...link, start: link.start + start, end: link.end + start });
    if (line.text) start += line.text.length + 1;
  }
  return { data: { label, text: text.text, urls: readUrls(text.text, links) }, place: { element, text } };
}

/** Each mark with its footnote: the one it links to, else the next with its label, else any with its label. */
function placeMarks(lines: readonly Line[], notes: readonly Note[], known: ReadonlySet<string>): NoteMark[] {
  const byId = new Map<string, number>();
  const byLabel = new Map<string, number[]>();
  for (const [i, note] of notes.entries()) {
    for (const id of note.ids) byId.set(id, i);
    byLabel.set(note.label, [...(byLabel.get(note.label) ?? []), i]);
  }
  const find = ({ target }: Mark, label: string, order: number): number | undefined => {
    const linked = target === null ? undefined : byId.get(target);
    if (linked !== undefined) return linked;
    const same = byLabel.get(label);
    return same?.find((i) => (notes[i]?.lines[0]?.order ?? 0) > order) ?? same?.[0];
  };
  const placed: NoteMark[] = [];
  for (const line of lines)
    for (const mark of line.marks) {
      const footnote = mark.element && find(mark, resolveLabel(mark.label, known)[0] ?? '', line.order);
      if (mark.element && typeof footnote === 'number') placed.push({ element: mark.element, footnote });
    }
  return placed;
}
