const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

// 23 juni 2023 · 24januari 2002 · 1 mrt. 2024
const WORDS = /(\d{1,2})\s?([a-z]{3,9})\.?\s?(\d{4})/i;
// 23-06-2023 · 2023-06-23
const DAY_FIRST = /(\d{1,2})[-/](\d{1,2})[-/](\d{4})/;
const YEAR_FIRST = /(\d{4})-(\d{1,2})-(\d{1,2})/;

/** The first date in a text as ISO `2023-06-23`; null where there is none, or one that no calendar has. */
export function readDate(text: string | null | undefined): string | null {
  if (!text) return null;
  let match = YEAR_FIRST.exec(text);
  if (match) return isoDate(match[1], match[2], match[3]);
  match = DAY_FIRST.exec(text);
  if (match) return isoDate(match[3], match[2], match[1]);
  match = WORDS.exec(text);
  if (!match) return null;
  const word = (match[2] ?? '').toLowerCase();
  const month = MONTHS.indexOf(word.startsWith('maa') ? 'mrt' : word.slice(0, 3)) + 1;
  return isoDate(match[3], String(month), match[1]);
}

function isoDate(year = '', month = '', day = ''): string | null {
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = Number(month) === 2 && leap ? 29 : (DAYS[Number(month) - 1] ?? 0);
  if (Number(day) < 1 || Number(day) > days) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
