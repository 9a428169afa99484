/** A text without what typography makes of it, and where each of its characters stands in the printed one. */
export interface Plain {
  text: string;
  /** For each character: where what it was made of begins and ends. */
  from: number[];
  to: number[];
}

/** Marks without width, which one site prints and the other does not. */
const unseen = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/;
/** Says how an emoji is drawn. */
const variant = /\ufe0e|\ufe0f/g;
const quotation = /[«»‹›"'`´‘’‚‛“”„‟]/gu;
const dash = /[‐‑‒–—−]/gu;
/** A character with the marks that are written over it. */
const unit = /[\s\S]\p{M}*/uy;

/**
 * The same words in the same plain form on either site: lower case, one kind of quotation mark, dash and space, nothing
 * unseen. `plainOf(text.slice(a, b))` is the slice of `plainOf(text)`, where a and b are borders of its characters.
 */
export function plainOf(text: string): Plain {
  const plain: Plain = { text: '', from: [], to: [] };
  const put = (written: string, at: number, end: number) => {
    plain.text += written;
    for (let i = 0; i < written.length; i++) {
      plain.from.push(at);
      plain.to.push(end);
    }
  };
  for (let at = 0; at < text.length;) {
    // Nearly all of a text; what follows takes many times longer.
    if (isPlain(text.charCodeAt(at)) && !(text.charCodeAt(at + 1) >= firstMark)) {
      put(text[at] ?? '', at, at + 1);
      at++;
      continue;
    }
    unit.lastIndex = at;
    const [printed = ''] = unit.exec(text) ?? [];
    const end = at + (printed.length || 1);
    const written = simple(printed);
    if (written === ' ' && plain.text.endsWith(' ')) plain.to[plain.to.length - 1] = end;
    else put(written, at, end);
    at = end;
  }
  return plain;
}

/** The first character that is written over another. */
const firstMark = 0x300;
/** Lower case letters and digits. */
const isPlain = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

function simple(printed: string): string {
  if (unseen.test(printed)) return '';
  if (/^\s$/.test(printed)) return ' ';
  return printed
    .replace(variant, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(quotation, "'")
    .replace(dash, '-')
    .replace(/\s+/g, ' ');
}
