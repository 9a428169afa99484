import type { Glyphs } from './load';

/** Accents that are letters of their own, as some fonts print them over the letter beside them, and those that join it. */
const JOINING: Record<string, string> = {
  '\u00b4': '\u0301',
  '\u0060': '\u0300',
  '\u00a8': '\u0308',
  '\u02c6': '\u0302',
  '\u02dc': '\u0303',
  '\u00b8': '\u0327',
  '\u02db': '\u0328',
  '\u02c7': '\u030c',
  '\u02d8': '\u0306',
  '\u02d9': '\u0307',
  '\u02da': '\u030a',
  '\u02dd': '\u030b',
  '\u00af': '\u0304',
};
const ACCENT = `[${Object.keys(JOINING).join('')}]`;
const ANY = new RegExp(ACCENT, 'u');
const BEHIND = new RegExp(`(\\p{L})(${ACCENT})`, 'gu');
const LEADING = new RegExp(`^\\s*(${ACCENT})(\\s?)`, 'u');
const LEADING_WORD = new RegExp(`^\\s*${ACCENT}\\s?[\\p{L}\\p{N}-]*`, 'u');
const TRAILING = new RegExp(`(${ACCENT})\\s*$`, 'u');
/** These two also stand for an apostrophe and for quotes: foto´s, `s avonds. */
const APOSTROPHE = /[\u00b4\u0060]/;
/** Words of one sentence that follow a name, where the accent's own width looks like a space: Kostic´ en. */
const FUNCTION_WORD =
  /^(?:en|of|van|de|het|een|in|op|te|met|aan|over|voor|door|is|zijn|heeft|had|was|als|dat|die|om|bij|naar|uit|der|den|ten|ter|ook|niet|tot|zich|hem|haar|ze|zij|hij|c\.s\.)$/iu;

/** The letter with its accent; undefined where no alphabet has it. */
function composed(letter: string, accent: string): string | undefined {
  // A dotless i bears the accents of i.
  const base = letter === 'ı' ? 'i' : letter;
  const whole = (base + (JOINING[accent] ?? '')).normalize('NFC');
  return [...whole].length === 1 && whole !== base ? whole : undefined;
}

/**
 * Accents that are printed over the letter before or behind them are put together with it: Kostic´, Yes¸ ilgöz. What is
 * not printed over a letter stays what it is, where it can be an apostrophe.
 * @param glyphs pieces of one page, in the order in which they are printed
 */
export function withAccents(glyphs: readonly Glyphs[]): Glyphs[] {
  if (!glyphs.some(({ text }) => ANY.test(text))) return [...glyphs];
  // Words behind an accent may be the second half of one.
  const words = new Set(
    glyphs.flatMap(({ text }) =>
      text
        .replace(LEADING_WORD, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}-]+/u),
    ),
  );
  const found: Glyphs[] = [];
  for (const glyph of glyphs) {
    const last = found.at(-1);
    const whole = last && (ontoLast(last, glyph, words) ?? ontoNext(last, glyph));
    if (whole) found[found.length - 1] = whole;
    else found.push(glyph);
  }
  return found.map((glyph) => ({ ...glyph, text: within(glyph.text) }));
}

/** In one piece, where nothing is known of places: an accent behind a letter, if it cannot be an apostrophe. */
const within = (text: string): string =>
  text.replace(BEHIND, (both: string, letter: string, accent: string, at: number) => {
    const after = text.slice(at + both.length);
    if (APOSTROPHE.test(accent) && (/^\p{L}/u.test(after) || !/[csnzlr]/iu.test(letter))) return both;
    if (APOSTROPHE.test(accent) && text.slice(0, at).includes(accent)) return both; // the end of a quote
    return composed(letter, accent) ?? both;
  });

const overlaps = (left: Glyphs, right: Glyphs): boolean =>
  right.x < left.x + left.width - 0.05 * right.size &&
  right.x >= left.x - 0.1 * right.size &&
  Math.abs(left.y - right.y) < 0.5 * right.size;

/** The accent leads the next piece: "Kostic", then "´ (PvdD)" further to the left than the c ends. */
function ontoLast(last: Glyphs, glyph: Glyphs, words: ReadonlySet<string>): Glyphs | null {
  const [lead, accent = '', space = ''] = LEADING.exec(glyph.text) ?? [];
  if (lead === undefined || !overlaps(last, glyph)) return null;
  const whole = composed(last.text.slice(-1), accent);
  if (whole === undefined) return null;
  const rest = glyph.text.slice(lead.length);
  const next = /^[\p{L}\p{N}-]+/u.exec(rest)?.[0] ?? '';
  // A small letter behind the accent's own width goes on with the word, unless it is a word itself.
  const goesOn = /^\p{Ll}/u.test(next) && !FUNCTION_WORD.test(next) && !words.has(next.toLowerCase());
  return joined(last, glyph, last.text.slice(0, -1) + whole + (goesOn ? '' : space) + rest);
}

/** The accent ends the piece, and the letter is printed over it, as TeX does. */
function ontoNext(last: Glyphs, glyph: Glyphs): Glyphs | null {
  const trailing = TRAILING.exec(last.text);
  if (!trailing?.[1] || glyph.x > last.x + last.width - 0.1 * glyph.size || !overlaps(last, glyph))
    return null;
  const whole = composed(glyph.text.slice(0, 1), trailing[1]);
  return whole === undefined
    ? null
    : joined(last, glyph, last.text.slice(0, trailing.index) + whole + glyph.text.slice(1));
}

const joined = (last: Glyphs, glyph: Glyphs, text: string): Glyphs => ({
  ...last,
  text,
  width: Math.max(last.x + last.width, glyph.x + glyph.width) - last.x,
});
