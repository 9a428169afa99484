import type { Wish } from '../model/job';

/** A stretch of days, both ends included. */
export interface Days {
  from: string;
  until: string;
  /** How many. */
  length: number;
}

const LONGEST = 31;

/** So many days from one on, and no further than the wish. */
export function daysFrom(from: string, length: number, wish: Wish): Days {
  const until = addDays(from, length - 1);
  if (until <= wish.until) return { from, until, length };
  return { from, until: wish.until, length: (Date.parse(wish.until) - Date.parse(from)) / 86_400_000 + 1 };
}

/** How many days are likely to hold no more than a page, after so many records came from so many days. */
export function fittingDays(days: number, total: number, page: number): number {
  if (total > page) return Math.max(1, Math.min(days - 1, Math.floor((days * page * 0.8) / total)));
  return total * 2 < page ? Math.min(days * 2, LONGEST) : days;
}

/** `2024-02-28` and 2 → `2024-03-01`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
