/** A text without what typography makes of it, and where each of its characters stands in the printed one. */
export interface Plain {
  text: string;
  /** For each character: where what it was made of begins and ends. */
  from: number[];
  to: number[];
}

/** Marks without width, which one site prints and the other does not. */
const unseen = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]+$/;
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
  for (let at = 0; at < text.length;) {
    unit.lastIndex = at;
    const [printed = ''] = unit.exec(text) ?? [];
    const end = at + (printed.length || 1);
    const written = simple(printed);
    if (written === ' ' && plain.text.endsWith(' ')) plain.to[plain.to.length - 1] = end;
    else {
      plain.text += written;
      for (let i = 0; i < written.length; i++) {
        plain.from.push(at);
        plain.to.push(end);
      }
    }
    at = end;
  }
  return plain;
}

function simple(printed: string): string {
  if (/^[a-z\d,.]$/.test(printed)) return printed;
  if (unseen.test(printed)) return '';
  if (/^\s$/.test(printed)) return ' ';
  return printed
    .normalize('NFKC')
    .toLowerCase()
    .replace(quotation, "'")
    .replace(dash, '-')
    .replace(/\s+/g, ' ');
}
