/**
 * The row of a sorted text that begins with this key and a bar, without these: `sluis|…`; null where there is none. A text is
 * searched as it stands: to make a map of sixteen thousand words of it would take a worker that was just started longer
 * than all that it looks up.
 * @param rows lines, sorted by their keys as strings compare
 */
export function rowOf(rows: string, key: string): string | null {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = rows.lastIndexOf('\n', middle - 1) + 1;
    const end = endOf(rows, start);
    const bar = rows.indexOf('|', start);
    const found = rows.slice(start, bar);
    if (found === key) return rows.slice(bar + 1, end);
    if (found < key) low = end + 1;
    else high = start - 1;
  }
  return null;
}

function endOf(rows: string, start: number): number {
  const end = rows.indexOf('\n', start);
  return end < 0 ? rows.length : end;
}
