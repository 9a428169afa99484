import { take } from './fold';

/** Which communities number acts; slips and other languages' abbreviations among them. */
export const community = '(?:EU|EG|EEG|EGKS|EGA|Euratom|JBZ|GBVB|EEC|EC|CEE|CE)';

/** Where the number of an act may stand: 2001/83/EG, 1408/71, 2016/679, and the slip 1999/5/RG. */
export const actNumber = new RegExp(
  String.raw`(?<![\d-]|(?<!E[UG]|EEG)\/|(?<!nrs?|no)\.)(\d{1,5})\/(\d{1,5})(?:(?:\/ ?|(?=E))(${community})(?![A-Za-z])|\/[A-Z]{2}(?![A-Z]))?(?![\d/]|-\d)`,
  'g',
);
export const numberHere = new RegExp(actNumber.source, 'y');

export interface ActNumber {
  year: number;
  number: number;
}

export type Sort = 'directive' | 'regulation' | 'decision';

/** Until 2014 directives and decisions shared a series of their own each year, which never had more numbers. */
const mostOfOldSeries = 1200;
/** Since 2015 all acts share one series, in which the year comes first. */
const firstShared = 2015;
/** The year before which no act was one of the EG. */
const firstOfEg = 1992;
/** Among the regulations of one year, and those decisions that were numbered like them. */
const mostOfRegulations = 5000;

/**
 * Year and number from the two parts of an act's number; null where none fits, `doubt` where both orders do.
 * Until 2014 regulations and the decisions of Council and Parliament were numbered number/year (1907/2006), directives
 * and other decisions year/number (2001/83), since 2015 all of them year/number.
 * @param old it says "(EG)", "/EEG": no act of today
 * @param marked "nr." stands before, as it does before number/year
 */
export function readActNumber(
  first: string,
  second: string,
  sort: Sort,
  { label, marked }: { label: string | null; marked: boolean },
): ActNumber | 'doubt' | null {
  const yearFirst = inYearFirst(first, second, label !== null);
  const numberFirst = inNumberFirst(first, second, label !== null);
  // A regulation before 2015 that has its year first is a slip, and "90/220" more likely a directive.
  if (sort === 'regulation' && !numberFirst && first.length < 4) return null;
  if (!yearFirst || !numberFirst) return yearFirst ?? numberFirst;
  if (sort === 'directive') return yearFirst;
  const old = label !== null && label !== 'EU';
  if (yearFirst.year >= firstShared) {
    if (label === null) return 'doubt';
    return old || (marked && numberFirst.year >= 2009) ? numberFirst : yearFirst;
  }
  const beforeLabel = label === 'EG' && yearFirst.year < firstOfEg;
  return sort === 'regulation' || marked || beforeLabel ? numberFirst : yearFirst;
}

function inYearFirst(first: string, second: string, sure: boolean): ActNumber | null {
  const year = yearOf(first, sure || second.length > 2);
  const number = Number(second);
  if (!year || number < 1) return null;
  return number <= (year >= firstShared ? 9999 : mostOfOldSeries) ? { year, number } : null;
}

function inNumberFirst(first: string, second: string, sure: boolean): ActNumber | null {
  const year = yearOf(second, sure || first.length > 2);
  const number = Number(first);
  return year && year < firstShared && number > 0 && number < mostOfRegulations ? { year, number } : null;
}

/**
 * The year of an act, 1958 or later; null where it can be none. In two digits officially until 1999 only, so that "04"
 * is 2004 where something else says that this is an act's number.
 */
function yearOf(digits: string, sure: boolean): number | null {
  const short = Number(digits) + (sure && Number(digits) <= 14 ? 2000 : 1900);
  const year = digits.length === 2 ? short : digits.length === 4 ? Number(digits) : 0;
  return year >= 1958 && year <= 2049 ? year : null;
}

/** "2019/2020": a season or a parliamentary year. */
export function isSeason(text: string, at: number): boolean {
  const [, first, second] = take(/((?:19|20)\d\d)\/(\d{4}|\d\d)(?!\d)/y, text, at) ?? [];
  return (
    first !== undefined && (Number(first) + 1) % (second?.length === 2 ? 100 : 10_000) === Number(second)
  );
}
