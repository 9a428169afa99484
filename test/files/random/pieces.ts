import type { Piece, RandomLetter, Sentence } from './letter';
import type { Bit, Line } from './lines';

const typedMark = {
  own: null,
  square: (n: number) => ` [${n}]`,
  bracket: (n: number) => ` ${n})`,
  raised: (n: number) => superscript(n),
};
export const typedLabel = {
  own: null,
  square: (n: number) => `[${n}]`,
  bracket: (n: number) => `${n})`,
  raised: (n: number) => superscript(n),
};
const superscript = (n: number): string =>
  [...String(n)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');

/** How a piece begins: with a number typed or of the word processor's, in bold. */
type Lead = Partial<Pick<Line, 'bold' | 'item'>> & { start?: string };

/** Writes the pieces of a letter one after another, and counts its notes. */
export function createWriter({ numbering, noting }: Pick<RandomLetter, 'numbering' | 'noting'>) {
  const notes: string[] = [];
  const line = (text: string, more: Partial<Line> = {}): Line => ({
    bits: text ? [{ text }] : [],
    bold: false,
    italic: false,
    item: null,
    rows: null,
    breaks: false,
    ...more,
  });

  function prose(sentences: readonly Sentence[], { start = '', ...look }: Lead) {
    const bits: Bit[] = [];
    let text = '';
    for (const [i, sentence] of sentences.entries()) {
      const space = i > 0 ? ' ' : '';
      bits.push({ text: `${i === 0 ? start : space}${sentence.text}` });
      text += space + sentence.text;
      if (sentence.note === null) continue;
      const place = notes.push(sentence.note);
      const typed = typedMark[noting];
      bits.push(typed ? { text: typed(place) } : { note: place - 1 });
      text += `[[${place}]]`;
    }
    return { lines: [line('', { bits, ...look })], text };
  }

  /** @returns its lines, and how they are read, with each mark as its label in double brackets */
  function piece(each: Piece, list: number, lead: Lead): { lines: Line[]; text: string } {
    if (each.kind === 'prose') return prose(each.sentences, lead);
    const bold = lead.bold ?? false;
    if (each.kind === 'table') {
      const rows = each.rows.map((cells) => cells.map((text) => [line(text)]));
      return { lines: [line('', { rows })], text: each.rows.flat().join(' ') };
    }
    if (each.kind === 'bullets') {
      const lines = each.items.map((text) => line(text, { bold, item: 'bullet' }));
      return { lines, text: each.items.map((text) => `• ${text}`).join(' ') };
    }
    const labelled = each.items.map((text, i) => `${'abcd'.charAt(i)}. ${text}`);
    const lines = each.items.map((text, i) =>
      numbering === 'automatic'
        ? line(text, { bold, item: { list, level: 1 } })
        : line(labelled[i] ?? '', { bold }),
    );
    return { lines, text: labelled.join(' ') };
  }
  return { notes, line, piece };
}
