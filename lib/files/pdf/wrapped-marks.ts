import type { Around } from './breaks';
import type { Line } from './lines';

// [3] In de regel … · (3) In de regel … · 3) In de regel …
const MARK = /^(\[|\(|)(\d{1,2})([\])])\s+(?=\S)/;
// 8. Waarom … · b) Waarom … · – de kosten …: the lines below it begin where its words do.
const LABELLED = /^(?:[[(]?(?:\d{1,3}|[a-z])[\]).:]|[–•·-])\s/;
/** So far behind a label its words may begin, in sizes of their letters. */
const INDENT = 5;

/**
 * Is what a line begins with the mark of a note that found no room at the end of the line before, and no label of a list:
 * "… de sluizen van Proefdorp. / [3] In de regel …"? No list goes on with it, neither above nor below.
 */
export function isWrappedMark({ first, before, line, below }: Around, right: number): boolean {
  const mark = MARK.exec(line.text);
  if (!mark || !isBelow(before, line) || before.text.endsWith(':')) return false;
  const style = (text: string): string | null => {
    const [, open, , close] = MARK.exec(text) ?? [];
    return close === undefined ? null : `${open}${close}`;
  };
  if (first && style(first.text) === style(line.text)) return false;
  const full = (above: Line, next: Line) =>
    above.end + next.firstWord + 0.3 * next.size >= right - 0.5 * next.size;
  const lines = [line, ...below];
  const at = lines.findIndex(
    (each, i) => i > 0 && Math.abs(each.x - line.x) < 2 && style(each.text) === style(line.text),
  );
  const [above, next] = [lines[at - 1], lines[at]];
  // The notes themselves may follow, and begin anew; the next mark may have found no room either.
  const isItem =
    above && next && Number(MARK.exec(next.text)?.[2]) === Number(mark[2]) + 1 && !full(above, next);
  return !isItem && full(before, line);
}

/** Does it begin where the line before does, or where the words behind that line's label do? */
function isBelow(before: Line, { x, size }: Line): boolean {
  const indent = x - before.x;
  return Math.abs(indent) <= 1 || (LABELLED.test(before.text) && indent > 0 && indent < INDENT * size);
}
