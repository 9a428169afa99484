import type { Item, Line, Zone } from './line';
import { lineFrom } from './line';
import { type Labelled, readBareLabel, readMarkedLabel } from './note-labels';
import { opensPart } from './part-headings';

/** A footnote in the making. */
export interface Note {
  label: string;
  lines: Line[];
  element: Element;
  /** The ids that marks may link to. */
  ids: string[];
}

const HEADING = /^(?:voet|eind)?noten:?$/i;
/** The head of KOOP's note blocks, which its style sheet hides: "X Noot", in 2010 "XNoot" (SITES.md 1.3). */
const HIDDEN_HEAD = /^X\s?Noot\b\s*/;

/**
 * Parts the footnotes from the text, wherever they stand: note blocks, numbered lists, or paragraphs that begin with
 * their label; at the end, between the questions or within one.
 */
export function partNotes(lines: readonly Line[]): { notes: Note[]; rest: Line[] } {
  const sure = partSure(lines);
  const guessed = partLikely(sure.rest, new Set(sure.notes.map(({ label }) => label)));
  const notes = [...sure.notes, ...guessed.notes];
  return { notes: notes.sort((a, b) => order(a) - order(b)), rest: guessed.rest };
}

const order = (note: Note): number => note.lines[0]?.order ?? 0;

/** What the page itself shows to be notes: by class, rule, heading, link, or a raised label at the beginning. */
function partSure(lines: readonly Line[]): { notes: Note[]; rest: Line[] } {
  const linked = linkedLines(lines);
  const ending = endingLabels(lines);
  const notes: Note[] = [];
  const rest: Line[] = [];
  const byZone = new Map<Element, Note>();
  let current: Note | null = null;
  let item: Item | null = null;
  /** Notes are expected here: behind a rule, a heading "Noten" or the hidden head of a note. */
  let region: { zone: Zone | null; sure: boolean } | null = null;

  const start = ({ label, line }: Labelled, from: Line): Note => {
    const note = { label, lines: [line], element: from.item?.element ?? from.element, ids: [...from.ids] };
    notes.push(note);
    item = from.item;
    return note;
  };

  for (const whole of lines) {
    const hidden = HIDDEN_HEAD.exec(whole.text);
    const line = hidden ? lineFrom(whole, hidden[0].length) : whole;
    if (line.zone?.kind === 'note') {
      const { element } = line.zone;
      const note = byZone.get(element);
      if (note) {
        note.lines.push(line);
        note.ids.push(...line.ids);
      } else if (line.text || line.marks.length) {
        const labelled = readMarkedLabel(line) ?? readBareLabel(line);
        const fresh = start(labelled ?? { label: String(notes.length + 1), line }, line);
        fresh.element = element;
        byZone.set(element, fresh);
      }
      current = null;
      continue;
    }
    if (line.rule || HEADING.test(line.text) || (hidden && !line.text)) {
      region = { zone: line.zone, sure: !line.rule };
      current = null;
      continue;
    }
    if (region && (opensPart(line) || (line.zone !== region.zone && line.zone?.kind !== 'notes')))
      region = null;
    if (opensPart(line)) current = null;
    const expected = region !== null || hidden !== null || line.zone?.kind === 'notes';
    const opened = openNote(line, linked.get(line), expected, current, item);
    if (opened) {
      current = start(opened, line);
      // Behind the last question stand the notes of those before it: the notes of the whole document begin here.
      if (ending.has(opened.label) && line.order > ending.from) region ??= { zone: line.zone, sure: true };
    } else if (current && (expected || continues(line, current))) current.lines.push(line);
    else if (line.zone?.kind === 'notes') current = start({ label: String(notes.length + 1), line }, line);
    else {
      if (!region?.sure) region = null;
      current = null;
      rest.push(line);
    }
  }
  return { notes, rest };
}

/** Labels of the marks before the last heading, and where that heading stands. */
function endingLabels(lines: readonly Line[]): { has(label: string): boolean; from: number } {
  const from = lines.findLast((line) => opensPart(line))?.order ?? Infinity;
  const labels = new Set<string>();
  for (const { marks, order: at } of lines) if (at < from) for (const { label } of marks) labels.add(label);
  return { has: (label) => labels.has(label), from };
}

/** Does a note begin with this line, and with which label? */
function openNote(
  line: Line,
  linkedLabel: string | undefined,
  expected: boolean,
  current: Note | null,
  item: Item | null,
): Labelled | null {
  const newItem = line.item !== null && line.item.element !== item?.element;
  const marked = readMarkedLabel(line);
  const raised = line.marks[0]?.at === 0 && (line.text !== '' || expected);
  if (raised) return marked;
  if (linkedLabel !== undefined)
    return listLabel(line) ?? marked ?? readBareLabel(line) ?? { label: linkedLabel, line };
  if (!expected) return null;
  if (newItem) {
    const own = listLabel(line) ?? marked ?? readBareLabel(line);
    if (own) return own;
    return current ? null : { label: '1', line };
  }
  if (line.item) return null;
  if (marked) return marked;
  const bare = readBareLabel(line);
  const last = Number(current?.label ?? 0);
  return bare && (!current || Number(bare.label) === last + 1) ? bare : null;
}

/** In a numbered list the position is the label, unless a label is printed as well ("1. FTM …"). */
function listLabel(line: Line): Labelled | null {
  if (!line.item || line.item.position === null) return null;
  return readMarkedLabel(line) ?? { label: String(line.item.position), line };
}

/** A line break inside the paragraph or list item of a note. */
function continues(line: Line, note: Note): boolean {
  const last = note.lines.at(-1);
  return (
    last !== undefined &&
    (line.element === last.element || (line.item !== null && line.item.element === last.item?.element))
  );
}

/** The lines that marks before them link to, with the mark's label. A link back to a mark leads upwards and does not count. */
function linkedLines(lines: readonly Line[]): Map<Line, string> {
  const byId = new Map<string, Line>();
  for (const line of lines) for (const id of line.ids) byId.set(id, line);
  const linked = new Map<Line, string>();
  for (const { marks, order: at } of lines)
    for (const { target, label } of marks) {
      const line = target === null ? undefined : byId.get(target);
      if (line && line.order > at && !linked.has(line)) linked.set(line, label);
    }
  return linked;
}

/**
 * What is left when marks have no note: numbered lists and paragraphs that begin with just the missing labels,
 * behind the mark. Of several the last, for a question may number its parts.
 */
function partLikely(lines: Line[], known: ReadonlySet<string>): { notes: Note[]; rest: Line[] } {
  const missing = new Map<string, number>();
  for (const { marks, order: at } of lines)
    for (const { label } of marks) if (!known.has(label) && !missing.has(label)) missing.set(label, at);
  if (!missing.size) return { notes: [], rest: lines };
  const fits = (label: string, line: Line) => (missing.get(label) ?? Infinity) < line.order;
  const wrongLists = new Set<Element>();
  for (const line of lines)
    if (line.item?.position && !fits(String(line.item.position), line)) wrongLists.add(line.item.list);

  const opened = new Map<Line, Labelled>();
  let later: Item | null = null;
  for (const line of lines.toReversed()) {
    if (opensPart(line)) continue;
    const labelled = wrongLists.has(line.item?.list as Element)
      ? null
      : (listLabel(line) ?? readMarkedLabel(line) ?? readBareLabel(line));
    if (!labelled || !fits(labelled.label, line)) continue;
    if (line.item && line.item === later) {
      for (const [other] of opened) if (other.item === line.item) opened.delete(other);
    } else missing.delete(labelled.label);
    opened.set(line, labelled);
    later = line.item;
  }

  const end = lines.findLastIndex((line) => opensPart(line));
  const notes: Note[] = [];
  const rest: Line[] = [];
  let current: Note | null = null;
  for (const [i, line] of lines.entries()) {
    const labelled = opened.get(line);
    if (labelled) {
      current = {
        label: labelled.label,
        lines: [labelled.line],
        element: line.item?.element ?? line.element,
        ids: line.ids,
      };
      notes.push(current);
    } else if (current && (continues(line, current) || (i > end && !line.zone))) current.lines.push(line);
    else {
      current = null;
      rest.push(line);
    }
  }
  return { notes, rest };
}
