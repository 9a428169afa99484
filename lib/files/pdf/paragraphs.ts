import { tidy, type Paragraph, type Run } from '../paragraph';
import type { Line } from './lines';
import { joinOf, type Vocabulary } from './joins';
import { ENDS, UNFINISHED, withoutMarks } from './sentences';
import { isWrappedMark } from './wrapped-marks';

/** Lines further apart than so many usual distances are of two paragraphs. */
const WIDE = 1.3;
const HEADING = /^(?:vra(?:ag|gen)|antwoord(?:en)?|toelichting|mededeling)\b.{0,60}$/i;
const SENTENCE =
  /^(?:Vra(?:ag|gen)\s+van\s+(?:de\s+leden|het\s+lid)|(?:Antwoord(?:en)?|Mededeling)\s+van\s+(?:de\s+)?(?:[Mm]inister|[Ss]taatssecretaris))/;
const LABEL = /^(?:[[(]?\d{1,3}[\]).](?!\d)(?=.{3})|\d{1,3}\.$|[–•·]|[a-z][).]\s)/;

/**
 * Joins lines to paragraphs. What tells them apart: distance, a line that had room left, a label, a heading, the look.
 * @param rightOf where full lines end on the page of a line
 */
export function toParagraphs(
  lines: readonly Line[],
  words: Vocabulary,
  rightOf: (line: Line) => number,
): Paragraph[] {
  const found: Paragraph[] = [];
  const ordered = inCells(lines);
  const usual = usualDistance(lines);
  let runs: Run[] = [];
  let before: Line | null = null;
  /** The line that the paragraph began with. */
  let first: Line | null = null;
  const end = () => {
    const own = tidy(runs);
    if (own.length > 0) found.push({ runs: own, list: null, box: false, cell: first?.cell ?? null });
    runs = [];
  };
  for (const [at, line] of ordered.entries()) {
    const right = before ? (before.right ?? rightOf(before)) : 0;
    // A page of another size begins another part.
    const elsewhere =
      before !== null && ENDS.test(before.text) && Math.abs(rightOf(before) - rightOf(line)) > 20;
    if (
      before &&
      !elsewhere &&
      sameCell(before, line) &&
      !followsOn(first, line) &&
      !begins(
        before,
        line,
        right,
        usual,
        isWrappedMark(first, before, line, ordered.slice(at + 1, at + 30), right),
      )
    ) {
      const { cut, between } = joinOf(before.text, line.text, words);
      runs = shortened(runs, cut);
      if (between) runs.push({ ...(line.runs[0] as Run), text: between, mark: null, raised: false });
    } else {
      end();
      first = line;
    }
    runs.push(...line.runs);
    before = line;
  }
  end();
  return found;
}

function begins(before: Line, line: Line, right: number, usual: number, isMark: boolean): boolean {
  if (HEADING.test(line.text) && !before.text.endsWith('-') && isApart(before, line)) return true;
  if (
    HEADING.test(before.text) &&
    (isBold(before) || /\d[.:]?$/.test(before.text)) &&
    before.end < 0.8 * right
  )
    return true;
  if (SENTENCE.test(line.text)) return true;
  if (before.page === line.page) {
    const distance = before.y - line.y;
    if (distance > WIDE * usual * Math.max(1, line.size / before.size)) return true;
    if (distance < 0.3 * line.size) return false; // cells of one row
  }
  if (/^\d{1,3}$/.test(line.text) && ENDS.test(withoutMarks(before))) return true;
  // At the same edge a number may also be the sentence's own: "… artikel / 2. …".
  const isLabel = LABEL.test(line.text) && !isMark;
  if (isLabel && (Math.abs(line.x - before.x) > 1 || /[.?!:;)\]]$/.test(withoutMarks(before)))) return true;
  if (isBold(before) !== isBold(line) && isWhole(before) && isWhole(line) && !before.text.endsWith('-'))
    return true;
  if (before.page === line.page && goesOn(before, line, right)) return false;
  // The first word of this line would have found room on the one before.
  return (
    before.end + line.firstWord + 0.3 * line.size < right - 0.5 * line.size && !before.text.endsWith('-')
  );
}

/** Lines of one cell stay together where the row goes on below the page's end. */
function inCells(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const row = lines[at]?.cell?.row;
    let end = at + 1;
    while (row !== undefined && lines[end]?.cell?.row === row) end++;
    const own = lines.slice(at, end);
    found.push(...own.sort((a, b) => (a.cell?.column ?? 0) - (b.cell?.column ?? 0)));
    at = end;
  }
  return found;
}

const sameCell = (a: Line, b: Line): boolean =>
  a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column;

/**
 * Does the sentence go on though the line had room for the next word? Words that a no-break space holds together move to
 * the next line together, and what is not justified ends where its writer liked.
 */
function goesOn(before: Line, line: Line, right: number): boolean {
  if (HEADING.test(before.text)) return false;
  if (UNFINISHED.test(before.text)) return true;
  if (ENDS.test(withoutMarks(before))) return false;
  return (
    /^\p{Ll}/u.test(line.text) &&
    Math.abs(before.size - line.size) < 0.1 * line.size &&
    before.end > 0.4 * right
  );
}

/** "2) …" below "1) …", at the same edge. */
function followsOn(first: Line | null, line: Line): boolean {
  const [one, two] = [first?.text ?? '', line.text].map((text) => /^([[(]?)(\d{1,3})([\]).])\s/.exec(text));
  return (
    Boolean(one && two && one[1] === two[1] && one[3] === two[3]) &&
    Number(two?.[2]) === Number(one?.[2]) + 1 &&
    Math.abs((first?.x ?? 0) - line.x) < 2
  );
}

/** A line that begins with "Vraag 2" in the middle of a sentence is none of its own. */
const isApart = (before: Line, line: Line): boolean =>
  isBold(line) ||
  /^\S+(?:\s+op)?(?:\s+(?:de\s+)?vra(?:ag|gen))?(?:\s+[\d,\sen–-]+(?:t\/m\s*\d+)?)?[.:]?$/i.test(line.text) ||
  /[.?!:)\]]$/.test(before.text);

const isBold = ({ runs }: Line): boolean => {
  const letters = runs.filter(({ text }) => /\p{L}/u.test(text));
  return letters.length > 0 && letters.every(({ bold }) => bold);
};
/** All of it has one look. */
const isWhole = ({ runs }: Line): boolean =>
  new Set(runs.filter(({ text }) => /\p{L}/u.test(text)).map(({ bold }) => bold)).size < 2;

function shortened(runs: readonly Run[], cut: number): Run[] {
  const kept = [...runs];
  for (let i = kept.length - 1; cut > 0 && i >= 0; i--) {
    const run = kept[i] as Run;
    const text = run.text.trimEnd();
    if (!text) continue;
    kept[i] = { ...run, text: text.slice(0, -cut) };
    break;
  }
  return kept;
}

/** The distance of most neighbouring lines. */
function usualDistance(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (line.cell || next?.cell) return;
    const distance = Math.round(2 * (line.y - (next?.y ?? line.y))) / 2;
    if (next?.page === line.page && distance > 0.8 * line.size && distance < 2.5 * line.size)
      counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  const [distance, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  // Where most paragraphs are of one line, those of two tell how near lines of one paragraph stand.
  const nearest = Math.min(...[...counts].flatMap(([each, count]) => (count >= 0.25 * most ? [each] : [])));
  return Math.min(distance, nearest) || 1.2 * (lines[0]?.size ?? 10);
}
