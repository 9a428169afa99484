import { tidy, type Paragraph, type Run } from '../paragraph';
import type { Line } from './lines';
import { joinOf, type Vocabulary } from './joins';
import { breaksBefore } from './breaks';
import { ENDS } from './sentences';

/** So many lines further on are looked at. */
const BELOW = 16;

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
      !breaksBefore({ first, before, line, below: ordered.slice(at + 1, at + 1 + BELOW) }, right, usual)
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
