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
  const pages = [...new Set(lines.map((line) => line.page))].map((page) => {
    const own = lines.filter((line) => line.page === page);
    const from = startOfNotes(own, body, marksOf(lines.filter((line) => line.page <= page)));
    const found: FootNote[] = [];
    const below: Line[] = [];
    for (const [i, line] of own.entries()) {
      if (i < from) continue;
      const label = line.cell ? null : labelOf(line, body);
      const open = found.at(-1) ?? notes.at(-1); // one that may have begun on the page before
      if (label) found.push({ key: `p${page}n${label.label}`, label: label.label, lines: [label.line] });
      else if (open && !line.cell && below.length === 0 && goesOn(open, line)) open.lines.push(line);
      else below.push(line);
    }
    notes.push(...found);
    return { text: own.slice(0, from), below, found };
  });
  const rest = pages.flatMap(({ text, below, found }, i) => {
    const next = pages[i + 1];
    const known = new Map(
      [...(next ? pushedOver(next) : []), ...found].map(({ label, key }) => [label, key]),
    );
    return [...text.map((line) => marked(line, known)), ...below];
  });
  return { lines: rest, notes };
}

/** Notes that found no room on the page of their marks: nothing on their own page refers to them. */
function pushedOver({ text, found }: { text: readonly Line[]; found: readonly FootNote[] }): FootNote[] {
  const marks = marksOf(text);
  return found.filter(({ label }) => !marks.has(label));
}

/** A note's next line stands below it, not far away, and in its letters. */
function goesOn({ lines }: FootNote, line: Line): boolean {
  const last = lines.at(-1);
  if (!last) return false;
  if (last.page !== line.page) return true;
  return last.y - line.y < 2.5 * Math.max(last.size, line.size) && line.size < 1.25 * last.size;
}

/** The raised numbers of the text. */
const marksOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ runs }) => runs.flatMap((run, i) => (i > 0 && !isPower(runs, i) ? labelsOf(run) : []))),
  );

/** Which line of the page is the first of its notes; the number of lines where it has none. */
function startOfNotes(lines: readonly Line[], body: number, marks: ReadonlySet<string>): number {
  let start = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    const label = line.cell ? undefined : labelOf(line, body)?.label;
    const small = line.size < SMALLER * body;
    if (label !== undefined && (marks.has(label) || (small && isRaisedFirst(line)))) start = i;
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
  line !== undefined && !line.cell && line.size < SMALLER * body && line.text.length > 3;

const isRaisedFirst = ({ runs }: Line): boolean => runs.find(({ text }) => text.trim())?.raised === true;

/** Units whose raised 2 or 3 is a power: 25 m², 3 km3. */
const UNIT = /(?:^|[\s\d(/])(?:[kdcmµ]?m|hm|dam|mijl|inch)\s?$/u;
const POWERS: Record<string, string> = { 2: '²', 3: '³' };

/** Is the raised number that of a square or cubic measure? */
function isPower(runs: readonly Run[], i: number): boolean {
  if (!runs[i]?.raised || POWERS[runs[i].text.trim()] === undefined) return false;
  const before = runs
    .slice(0, i)
    .map(({ text }) => text)
    .join('');
  return UNIT.test(before);
}

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
  const runs = line.runs.flatMap((run, i): Run[] => {
    if (isPower(line.runs, i)) {
      const power = run.text.trim();
      return [{ ...run, text: run.text.trimStart().replace(power, POWERS[power] ?? power), raised: false }];
    }
    const labels = i > 0 || line.runs.length === 1 ? labelsOf(run) : [];
    const whole = labels.flatMap((label) => known.get(label) ?? []);
    if (labels.length === 0 || whole.length < labels.length) return [run];
    const marks = labels.map((label) => ({ ...run, text: '', mark: { key: known.get(label) ?? '', label } }));
    // A blank before a mark goes with it; one behind it parts the words around it.
    return /\s$/.test(run.text) ? [...marks, { ...run, text: ' ', raised: false }] : marks;
  });
  return { ...line, runs };
}
