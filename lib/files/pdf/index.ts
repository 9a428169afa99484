import type { RawDocument } from '../paragraph';
import { UnreadableFile } from '../problem';
import { once, turnedText } from './aside';
import { rightEdges } from './edges';
import { partFurniture } from './furniture';
import { vocabularyOf } from './joins';
import { readLines, type Line } from './lines';
import { loadPages, type Page } from './load';
import { bodySize, partMargin } from './margin';
import { partFootNotes } from './notes';
import { toParagraphs } from './paragraphs';
import { picturePages } from './picture-pages';
import { isLevel } from './turn';

/** Fewer letters than this on a page: a picture of a page. */
const FEW_LETTERS = 40;
/** A page of so many is text, whatever pictures of pages come behind it. */
const MANY_LETTERS = 200;

/**
 * The paragraphs and notes of a PDF, which holds neither: only letters in their places.
 * @throws UnreadableFile `scanned` where its pages are pictures
 */
export async function readPdf(bytes: Uint8Array): Promise<RawDocument> {
  const pages = await loadPages(bytes);
  refusePictures(pages);
  const level = pages.map((page) => ({ ...page, glyphs: page.glyphs.filter(isLevel) }));
  const upright = pages.map((page) => ({ ...page, glyphs: page.glyphs.filter((glyph) => !isLevel(glyph)) }));
  const body = bodySize(level);
  const parted = level.map((page) => partMargin(page, body));
  const margin = readLines(parted.map(({ page, margin }) => ({ ...page, glyphs: margin })));
  const own = readLines(parted.map(({ page }) => page));
  const { lines: text, furniture } = partFurniture(pages, own, body);
  const { lines, notes } = partFootNotes(text, body);
  const words = vocabularyOf(own.map(({ text }) => text));
  const right = rightEdges(pages, own);
  const paragraphs = (its: readonly Line[]) => toParagraphs(its, words, right);
  return {
    paragraphs: paragraphs(lines),
    notes: notes.map(({ key, label, lines: its }) => ({ key, label, paragraphs: paragraphs(its) })),
    aside: once([
      ...furniture.flatMap((line) => paragraphs([line])),
      ...paragraphs(margin),
      ...turnedText(upright, paragraphs),
    ]),
    pictures: { pages: picturePages(pages, text), of: pages.length },
  };
}

function refusePictures(pages: readonly Page[]): void {
  const letters = pages.map(({ glyphs }) => glyphs.reduce((sum, { text }) => sum + text.trim().length, 0));
  const all = letters.reduce((a, b) => a + b, 0);
  if (all < FEW_LETTERS * pages.length && Math.max(0, ...letters) < MANY_LETTERS)
    throw new UnreadableFile('scanned', `${all} letters`);
}
