import type { ItemRow } from '../model/collection';

/** One question on the line of time; ISO dates. */
export interface Span {
  key: string;
  subject: string | null;
  asker: string | null;
  asked: string;
  postponed: string | null;
  withdrawn: string | null;
  answered: string | null;
}

/** The questions whose day is known, in the order in which they were asked; and how many are left out. */
export function spansOf(rows: readonly ItemRow[]): { spans: Span[]; undated: number } {
  const spans = rows.flatMap((row): Span[] => {
    const { key, subject, authors, submitted, postponed, withdrawn = null, answered } = row;
    const asker = authors[0]?.name ?? null;
    return submitted ? [{ key, subject, asker, asked: submitted, postponed, withdrawn, answered }] : [];
  });
  spans.sort((a, b) => (a.asked < b.asked ? -1 : a.asked > b.asked ? 1 : 0));
  return { spans, undated: rows.length - spans.length };
}

export interface Period {
  /** `2023`, or `2023-06`. */
  name: string;
  asked: number;
  postponed: number;
  answered: number;
}

/** From this many years on, years are counted instead of months. */
const fewYears = 4;

/** How much was asked, postponed and answered in each month or year from the first to the last; none is left out. */
export function periodsOf(spans: readonly Span[]): Period[] {
  const days = spans
    .flatMap(({ asked, postponed, answered }) => [asked, postponed, answered])
    .filter((day) => day !== null);
  const [first, last] = [days.reduce(least, '9999'), days.reduce(most, '')];
  if (last === '') return [];
  const length = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) >= fewYears ? 4 : 7;
  const periods = new Map(
    namesBetween(first.slice(0, length), last.slice(0, length)).map((name) => [
      name,
      { name, asked: 0, postponed: 0, answered: 0 },
    ]),
  );
  for (const span of spans) {
    for (const what of ['asked', 'postponed', 'answered'] as const) {
      const period = periods.get(span[what]?.slice(0, length) ?? '');
      if (period) period[what] += 1;
    }
  }
  return [...periods.values()];
}

function namesBetween(first: string, last: string): string[] {
  const names: string[] = [];
  const byMonth = first.length === 7;
  for (let name = first; name <= last; name = byMonth ? nextMonth(name) : pad(Number(name) + 1, 4))
    names.push(name);
  return names;
}

function nextMonth(name: string): string {
  const [year = 0, month = 0] = name.split('-').map(Number);
  return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`;
}

const pad = (n: number, length: number) => String(n).padStart(length, '0');
const least = (a: string, b: string) => (b < a ? b : a);
const most = (a: string, b: string) => (b > a ? b : a);
