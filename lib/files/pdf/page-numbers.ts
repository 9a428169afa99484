import type { Line } from './lines';
import type { Page } from './load';
import { samePlace } from './places';

const BARE = /^[-–]?\s*(\d{1,3})\s*[-–]?$/;

/** A number further from the text than so many sizes is not of it. */
const NEAR = 3.5;

/** What is known of the document around the number. */
export interface Surroundings {
  pages: readonly Page[];
  lines: readonly Line[];
  /** Where most lines of the text begin, and the size of their letters. */
  left: number;
  body: number;
}

/**
 * Is a bare number at a page's head or foot that of the page? A question's number stands where the text's lines begin,
 * in the text's letters, as near to the next line as they to each other.
 */
export function isPageNumber(line: Line, { pages, lines, left, body }: Surroundings): boolean {
  const value = BARE.exec(line.text)?.[1];
  if (value === undefined || line.cell) return false;
  const inText = Math.abs(line.size - body) < 0.06 * body && Math.abs(line.x - left) < 3;
  if (inText && (distanceToText(line, lines) < NEAR * line.size || isOfSeries(line, Number(value), lines)))
    return false;
  const others = lines.filter((each) => each.page !== line.page && BARE.test(each.text));
  const here = others.filter((each) => samePlace(each, line, pages));
  if (here.length === 0) return !isFigure(line, lines) && !areElsewhere(others, pages);
  // They count with the pages, from wherever.
  const offset = Number(value) - line.page;
  const counting = here.filter((each) => Number(BARE.exec(each.text)?.[1]) - each.page === offset);
  return counting.length >= 0.5 * here.length;
}

/** In the midst of other pages the same kind of line has the number before or behind it. */
function isOfSeries(line: Line, value: number, lines: readonly Line[]): boolean {
  const bold = line.runs.some((run) => run.bold);
  return lines.some((each) => {
    const other = BARE.exec(each.text)?.[1];
    return (
      other !== undefined &&
      Math.abs(Number(other) - value) === 1 &&
      Math.abs(each.x - line.x) < 3 &&
      Math.abs(each.y - line.y) > 3 &&
      each.runs.some((run) => run.bold) === bold &&
      Math.abs(each.size - line.size) < 0.5
    );
  });
}

/** How far the nearest line further inside the page is. */
function distanceToText(line: Line, lines: readonly Line[]): number {
  const distances = lines
    .filter((each) => each.page === line.page && each !== line)
    .map((each) => Math.abs(each.y - line.y))
    .filter((distance) => distance > 1);
  return Math.min(...distances, Infinity);
}

/** A row of a table that stands alone on its page has other figures beside it: "Schipper 530 1726". */
const isFigure = (line: Line, lines: readonly Line[]): boolean =>
  lines.some(
    (each) =>
      each !== line &&
      each.page === line.page &&
      Math.abs(each.y - line.y) < 1 &&
      /^[\d.,%€ –-]+$/.test(each.text),
  );

/** Do the pages have their numbers in another place: two in one place that count with them? */
const areElsewhere = (numbers: readonly Line[], pages: readonly Page[]): boolean =>
  numbers.some((one) =>
    numbers.some(
      (two) =>
        two.page > one.page &&
        samePlace(one, two, pages) &&
        Number(BARE.exec(two.text)?.[1]) - Number(BARE.exec(one.text)?.[1]) === two.page - one.page,
    ),
  );
