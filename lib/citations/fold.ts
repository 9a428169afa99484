/**
 * The text with every dash as `-`, every white space as one blank and every apostrophe as `'`: the same length, so
 * that positions hold. Patterns need not know that "2022–2023, nr. 7" may hold an en dash and a no-break space.
 */
export function fold(text: string): string {
  return odd.test(text) ? text.replace(everyOdd, plainOf) : text;
}

/** White space but the blank, dashes, apostrophes; most texts have none of them. */
const odd = /[\t-\r\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF‐‑‒–—−‘’´`]/;
const everyOdd = new RegExp(odd, 'g');

function plainOf(character: string): string {
  if ('‐‑‒–—−'.includes(character)) return '-';
  return '‘’´`'.includes(character) ? "'" : ' ';
}

/** Matches a sticky pattern at one place. */
export function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The characters before a place, at most `length`; for patterns that end in `$`. */
export function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

/** What `find` makes of a text, kept until it is asked of another one. */
export function forLastText<Result>(find: (text: string) => Result): (text: string) => Result {
  let last: { text: string; result: Result } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, result: find(text) };
    return last.result;
  };
}
