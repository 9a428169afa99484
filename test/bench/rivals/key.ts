/**
 * Questions get numbers in the order of their dates, so that "dated on or before" is one comparison of integers: the
 * cheapest filter that either library has.
 */
const perDay = 10_000;
const dayOf = (date: string) => Math.floor(Date.parse(date) / 86_400_000) + 100_000; // positive from 1697 on

const used = new Map<number, number>();

export function keyOf(date: string): number {
  const day = dayOf(date);
  const number = used.get(day) ?? 0;
  if (!Number.isFinite(day) || number >= perDay) throw new Error(`no key for a question of ${date}`);
  used.set(day, number + 1);
  return day * perDay + number;
}

/** The highest key of a day. */
export const lastKeyOf = (date: string): number => (dayOf(date) + 1) * perDay - 1;
