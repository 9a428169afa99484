import { plainParagraph, plainRun, textOf, tidy, type Paragraph } from '../paragraph';
import { readLines, type Line } from './lines';
import type { Glyphs, Page } from './load';
import { isLevel, turnPiece, type Quarter } from './turn';

/** What is printed upright or askew on a page that is read level: a stamp in the margin, a watermark. */
export function turnedText(
  pages: readonly Page[],
  toParagraphs: (lines: readonly Line[]) => Paragraph[],
): Paragraph[] {
  return pages.flatMap((page) => {
    const found = ([90, 180, 270] as const).flatMap((quarter: Quarter) => {
      const turned = page.glyphs.map((glyph) => turnPiece(glyph, quarter, [0, 0, page.width, page.height]));
      return toParagraphs(readLines([{ ...page, glyphs: turned.filter(isLevel) }]));
    });
    const askew = page.glyphs.filter(({ turn }) => Math.abs((turn % 90) - 45) < 41);
    return [...found, ...(askew.length > 0 ? [asParagraph(askew)] : [])];
  });
}

/** In the order in which they are printed: nothing else is known of them. */
const asParagraph = (glyphs: readonly Glyphs[]): Paragraph =>
  plainParagraph(
    tidy(glyphs.map(({ text, bold, italic, href }) => ({ ...plainRun(`${text} `), bold, italic, href }))),
  );

/** Each text once. */
export function once(paragraphs: readonly Paragraph[]): Paragraph[] {
  const seen = new Set<string>();
  return paragraphs.filter((each) => {
    const text = textOf(each);
    return text !== '' && !seen.has(text) && seen.add(text);
  });
}
