/*
 * The register writes a date that it does not have as `0001-01-01T00:00:00Z`, where others write null: the value that a
 * field has in the programs behind it before anything was put in. `9999-12-31` is its kin.
 */

/** The Staten-Generaal as they are sit since 1815. */
const FIRST_YEAR = 1815;
const LAST_YEAR = 2199;

/**
 * The calendar day that a moment names itself, `2024-11-20` of `2024-11-20T00:00:00+01:00`, whatever the reader's own time
 * zone; null where it is no date at all, or one that stands for none.
 */
export function realDay(moment: string | null | undefined): string | null {
  const text = inDutchTime(moment?.trim() ?? '');
  const day = /^(\d{4})-\d{2}-\d{2}(?=T|$)/.exec(text);
  return day?.[1] && isRealYear(Number(day[1])) ? day[0] : null;
}

// 2024-11-19T23:00:00Z · 2024-07-19T22:00:00+00:00 ; a day that begins in the Netherlands, told in the time of Greenwich
const DUTCH_MIDNIGHT = /T2[23]:00:00(?:\.0+)?(?:Z|[+-]00:00)$/;

/** A moment that is a Dutch midnight names the day that begins there, however it is told. */
function inDutchTime(text: string): string {
  const time = DUTCH_MIDNIGHT.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? text : new Date(time + 2 * 3_600_000).toISOString();
}

/** The same as ms since 1970. A day without a time counts from its midnight (UTC). */
export function realTime(moment: string | null | undefined): number | null {
  const time = realDay(moment) === null ? NaN : Date.parse(moment?.trim() ?? '');
  return Number.isNaN(time) ? null : time;
}

/** Whether a document of the parliament can be of this year. */
export const isRealYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
