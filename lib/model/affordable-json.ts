/** Beyond what any item, pack line or backup line has: of blocks without a word one bracket in twelve characters. */
const most = { openings: 100_000, share: 1 / 8, deep: 250 };

/**
 * Whether a text is worth reading as JSON: millions of brackets, or thousands within each other, are nobody's item, and would keep
 * the background from answering for seconds. Says nothing of whether it *is* JSON. Linear in its length.
 */
export function isAffordableJson(text: string): boolean {
  const many = most.openings + most.share * text.length;
  let openings = 0;
  let deep = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (quoted) {
      if (letter === '\\') i += 1;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ']' || letter === '}') deep -= 1;
    else if (letter === '[' || letter === '{') {
      openings += 1;
      deep += 1;
      if (openings > many || deep > most.deep) return false;
    }
  }
  return true;
}
