/** The Burgerlijk Wetboek is ten acts, one for each book; "BW" alone is none of them. */
export const books: Record<string, string> = {
  '1': 'BWBR0002656',
  '2': 'BWBR0003045',
  '3': 'BWBR0005291',
  '4': 'BWBR0002761',
  '5': 'BWBR0005288',
  '6': 'BWBR0005289',
  '7': 'BWBR0005290',
  '7A': 'BWBR0006000',
  '8': 'BWBR0005034',
  '10': 'BWBR0030068',
};

/** "6:162" → book 6, article 162; null where no book is named. */
export function splitBook(article: string, book: string | null): { bwb: string; article: string } | null {
  const [, prefix, rest] = /^(\d{1,2}[Aa]?)[:.](\d.*)$/.exec(article) ?? [];
  const bwb = books[(prefix ?? book ?? '').toUpperCase()];
  return bwb ? { bwb, article: prefix ? (rest ?? '') : article } : null;
}
