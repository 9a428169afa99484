import type { Run } from '../paragraph';
import type { Line } from './lines';

/** A note at the foot of a page, its lines in order. */
export interface FootNote {
  key: string;
  label: string;
  lines: Line[];
}

/** Letters of notes are so much smaller than those of the text, where they are smaller at all. */
const SMALLER = 0.94;
const LABEL = /^\s*(\d{1,3})\s*$/;

/**
 * Parts the notes at the foot of each page from the text, and puts marks in the place of the raised numbers that refer
 * to them. A note begins with its raised number, or its letters are smaller than the text's.
 * @param body size of the text's letters
 */
export function partFootNotes(lines: readonly Line[], body: number): { lines: Line[]; notes: FootNote[] } {
  const notes: FootNote[] = [];
  const rest: Line[] = [];
  for (const page of new Set(lines.map((line) => line.page))) {
    const own = lines.filter((line) => line.page === page);
    const from = startOfNotes(own, body);
    const found: FootNote[] = [];
    for (const line of own.slice(from)) {
      const label = labelOf(line, body);
      if (label) found.push({ key: `p${page}n${label.label}`, label: label.label, lines: [label.line] });
      else (found.at(-1) ?? notes.at(-1))?.lines.push(line); // one that began on the page before
    }
    const known = new Map(found.map(({ label, key }) => [label, key]));
    rest.push(...own.slice(0, from).map((line) => marked(line, known)));
    notes.push(...found);
  }
  return { lines: rest, notes };
}

/** Which line of the page is the first of its notes; the number of lines where it has none. */
function startOfNotes(lines: readonly Line[], body: number): number {
  const marks = new Set(lines.flatMap(({ runs }) => runs.flatMap((run, i) => (i > 0 ? labelsOf(run) : []))));
  let start = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    const label = labelOf(line, body)?.label;
    const small = line.size < SMALLER * body;
    if (label !== undefined && (marks.has(label) || small)) start = i;
    else if (!small && start - i > 6) break;
  }
  // Smaller lines above the first label go on with a note of the page before.
  while (start > 0 && start < lines.length && isSmall(lines[start - 1], body) && gap(lines, start) < 2)
    start--;
  const between = lines
    .slice(start)
    .some((line) => line.size > SMALLER * body && /^(?:vraag|antwoord)\b/i.test(line.text));
  return between ? lines.length : start;
}

const isSmall = (line: Line | undefined, body: number): boolean =>
  line !== undefined && line.size < SMALLER * body && line.text.length > 3;

/** How many line heights lie between a line and the one above it. */
const gap = (lines: readonly Line[], i: number): number =>
  ((lines[i - 1]?.y ?? 0) - (lines[i]?.y ?? 0)) / (lines[i]?.size ?? 1);

/** The label that a line begins with, and the line without it. */
function labelOf(line: Line, body: number): { label: string; line: Line } | null {
  const at = line.runs.findIndex(({ text }) => text.trim());
  const first = line.runs[at];
  if (!first) return null;
  const rest = (runs: Run[]): Line => ({
    ...line,
    runs,
    text: runs
      .map(({ text }) => text)
      .join('')
      .trim(),
  });
  const raised = first.raised ? LABEL.exec(first.text)?.[1] : undefined;
  if (raised !== undefined) return { label: raised, line: rest(line.runs.slice(at + 1)) };
  if (line.size >= SMALLER * body) return null;
  // In small letters, a number that is printed as large as the note: "1 NOS, 3 mei 2024".
  const match = /^\s*(\d{1,3})(?:\s+(?=\S)|(?=[A-ZÀ-Þ«“"‘'(]|https?:))/.exec(first.text);
  if (!match?.[1])
    return LABEL.test(first.text) ? { label: first.text.trim(), line: rest(line.runs.slice(at + 1)) } : null;
  return {
    label: match[1],
    line: rest([{ ...first, text: first.text.slice(match[0].length) }, ...line.runs.slice(at + 1)]),
  };
}

const labelsOf = ({ raised, text }: Run): string[] =>
  raised && /^[\s,;\d]+$/.test(text) ? (text.match(/\d{1,3}/g) ?? []) : [];

function marked(line: Line, known: ReadonlyMap<string, string>): Line {
  if (known.size === 0) return line;
  const runs = line.runs.flatMap((run, i): Run[] => {
    const labels = i > 0 || line.runs.length === 1 ? labelsOf(run) : [];
    const whole = labels.flatMap((label) => known.get(label) ?? []);
    if (labels.length === 0 || whole.length < labels.length) return [run];
    const marks = labels.map((label) => ({ ...run, text: '', mark: { key: known.get(label) ?? '', label } }));
    // A blank before a mark goes with it; one behind it parts the words around it.
    return /\s$/.test(run.text) ? [...marks, { ...run, text: ' ', raised: false }] : marks;
  });
  return { ...line, runs };
}
