import { compactYear, readVergaderjaar } from '../model/vergaderjaar';

// Antwoord van Minister … · … (ingezonden 3 juni 2021). Mededeling van Minister …
const ANSWERED = /(?:^|\)[.\s]{1,8})(?:\S{1,20}\s)?(?:antwoord(?:en)?|mededeling)\s+van\s/i;
const NUMBERS = String.raw`nrs?\.?\s*(\d{1,4}(?:(?:,\s*|\s+en\s+)\d{1,4})*)(?!\d)`;
const YEAR = String.raw`vergaderjaar\s+(\d{4}\s?[-–/]\s?\d{2,4})`;
// Zie ook Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 528 (since about 2008)
const YEAR_FIRST = new RegExp(String.raw`${YEAR},?\s*${NUMBERS}`, 'gi');
// Zie ook Aanhangsel Handelingen nr. 19, vergaderjaar 2000-2001
const NUMBER_FIRST = new RegExp(String.raw`${NUMBERS},?\s*${YEAR}`, 'gi');

/**
 * The answers and postponements of the same question that a document's own heading names: behind "Antwoord van …" or
 * "Mededeling van …", "Zie ook Aanhangsel …" stands for what was published before it on the same question. In a heading
 * of questions the same words may lead to another question, and are not taken.
 * @returns ids as officielebekendmakingen.nl gives them: `ah-tk-20242025-528`
 */
export function seeAlso(headings: readonly string[], chamber: 'TK' | 'EK'): string[] {
  const found: string[] = [];
  for (const heading of headings) {
    const at = heading.search(/\bzie ook aanhangsel\b/i);
    if (at < 0 || !ANSWERED.test(heading.slice(0, at))) continue;
    const words = heading.slice(at);
    const pairs = [
      ...[...words.matchAll(YEAR_FIRST)].map(([, year, numbers]) => ({ year, numbers })),
      ...[...words.matchAll(NUMBER_FIRST)].map(([, numbers, year]) => ({ year, numbers })),
    ];
    for (const { year, numbers = '' } of pairs) {
      const vergaderjaar = readVergaderjaar(year);
      if (!vergaderjaar) continue;
      for (const number of numbers.match(/\d+/g) ?? [])
        found.push(`ah-${chamber.toLowerCase()}-${compactYear(vergaderjaar)}-${number}`);
    }
  }
  return [...new Set(found)];
}
