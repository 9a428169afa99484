import { isRealYear } from './real-date';

/**
 * What the Tweede Kamer's register gives as `Aanhangselnummer`: two digits of each year, then the number in five:
 * `242501244` → 2024-2025, 1244; `151601580` → 2015-2016, 1580. Null where it is written otherwise.
 * @param year a year near it, which tells the century
 */
export function readAanhangselnummer(
  text: string | null | undefined,
  year: number,
): { vergaderjaar: string; aanhangselnummer: number } | null {
  const match = /^(\d{2})(\d{2})(\d{5})$/.exec(text?.trim() ?? '');
  if (!match) return null;
  const [, begin, end, number] = match.map(Number);
  if (!isRealYear(year)) return null; // tells no century
  if (begin === undefined || !number || end !== (begin + 1) % 100) return null;
  // The year 00 of a parliamentary year may be of the century before or behind the one that is near.
  const centuries = [-100, 0, 100].map((more) => Math.floor(year / 100) * 100 + more + begin);
  const first = centuries.reduce((a, b) => (Math.abs(b - year) < Math.abs(a - year) ? b : a));
  return { vergaderjaar: `${first}-${first + 1}`, aanhangselnummer: number };
}
