import { textOfPiece, type Row } from './rows';
import { ENDS } from './sentences';

/** The printed lines of a table: each with what stands in every column. */
type Lines = readonly (Row | null)[][];

/** A label stands on the first line of its row; where the line above is nearer than lines of one text are, in its middle. */
const NEAR = 0.9;

/**
 * The lines with which rows begin whose first column holds their labels. Labels that stand in the middle of their rows have as
 * much of their row above them as below.
 */
export function beginningsByLabels(lines: Lines, rows: readonly Row[]): ReadonlySet<number> {
  const labels = lines.flatMap(([first], i) => (first ? [i] : []));
  const y = (i: number): number => rows[i]?.y ?? -Infinity;
  const isMiddle = (i: number): boolean => {
    const [size, above, below] = [rows[i]?.size ?? 10, y(i - 1) - y(i), y(i) - y(i + 1)];
    return i > 0 && !lines[i - 1]?.[0] && !lines[i + 1]?.[0] && above < NEAR * size && below < NEAR * size;
  };
  if (!labels.some(isMiddle)) return new Set(labels);
  const found = new Set<number>();
  let next = 0;
  for (const label of labels) {
    if (label < next) continue; // two lines of one label
    found.add(next);
    const bottom = 2 * y(label) - y(next) - 0.4 * (rows[label]?.size ?? 10);
    while (next < lines.length && (next <= label || y(next) >= bottom)) next++;
  }
  return found;
}

const NUMBERED = /^(\d{1,3})[.)]\s+\S/;

/**
 * The lines with which rows begin whose first column begins with numbers that count on: "1. Kent u …", "2. Vaart …". Null where
 * they do not; a row without any goes on with the one above.
 */
export function beginningsByNumbers(lines: Lines): ReadonlySet<number> | null {
  const texts = lines.map(([first]) => (first ? first.pieces.map(textOfPiece).join(' ') : ''));
  const numbers = texts.flatMap((text, i) => {
    const number = NUMBERED.exec(text)?.[1];
    return number === undefined ? [] : [{ i, number: Number(number) }];
  });
  const count = (each: { number: number }, at: number) => each.number === (numbers[0]?.number ?? 0) + at;
  const ends = ({ i }: { i: number }, at: number) =>
    at === 0 || ENDS.test(texts.slice(0, i).findLast((text) => text !== '') ?? '');
  if (numbers.length < 2 || !numbers.every(count) || !numbers.every(ends)) return null;
  return new Set(numbers.map(({ i }) => i));
}
