const SEPARATOR = String.raw`(?:\s|[,;&+/–-]|en\b|t\/m|tot\b|met\b)`;
const LIST = String.raw`\d{1,3}[a-z]?(?:${SEPARATOR}{1,8}\d{1,3}[a-z]?){0,200}`;

// Vraag 1 · Vragen 2, 3 en 4 · Antwoord op vraag 2: · Antwoorden 2 t/m 6 · Vraag
const HEADING = new RegExp(
  String.raw`^(vragen|vraag|antwoorden|antwoord)(?:\s+(?:op|bij))?(?:\s+de)?(?:\s+vra(?:ag|gen))?(?:\s+(${LIST}))?\s?[.:)]?$`,
  'i',
);
// 1 · 2 en 3 · 4.
const BARE = new RegExp(`^(${LIST})[.:)]?$`, 'i');

export interface BlockHeading {
  /** Null where only a number is printed (the sites' pages of before 2011). */
  kind: 'question' | 'answer' | null;
  /** As printed: [1, 4], [2, 3, 4, 5, 6], doubled ones doubled; empty for "Vraag". */
  numbers: number[];
}

/** What a block's heading says; null where the text is no such heading. */
export function readBlockHeading(text: string): BlockHeading | null {
  if (text.length > 300) return null;
  const match = HEADING.exec(text);
  if (!match) return null;
  return {
    kind: /^v/i.test(text) ? 'question' : 'answer',
    numbers: readNumbers(match[2] ?? ''),
  };
}

/** A heading that is nothing but numbers. */
export function readBareNumbers(text: string): number[] | null {
  const match = text.length > 300 ? null : BARE.exec(text);
  return match ? readNumbers(match[1] ?? '') : null;
}

/** "2 t/m 6" → [2, 3, 4, 5, 6]; "1 en 4" → [1, 4]; "4-7" → [4, 5, 6, 7]. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let range = false;
  for (const [token] of text.matchAll(/\d{1,3}|t\/m|tot|[–-]/gi)) {
    const number = Number(token);
    const last = numbers.at(-1);
    if (Number.isNaN(number)) range = true;
    else if (range && last !== undefined && number > last)
      for (let n = last + 1; n <= number; n++) numbers.push(n);
    else numbers.push(number);
    if (!Number.isNaN(number)) range = false;
  }
  return numbers;
}
