import type { RawDocument } from '../paragraph';
import { UnreadableFile } from '../problem';
import { bodySize, withoutFurniture, withoutMargins } from './furniture';
import { vocabularyOf } from './joins';
import { readLines } from './lines';
import { loadPages } from './load';
import { partFootNotes } from './notes';
import { toParagraphs } from './paragraphs';

/** Fewer letters than this on a page: a picture of a page. */
const FEW_LETTERS = 40;

/**
 * The paragraphs and notes of a PDF, which holds neither: only letters in their places.
 * @throws UnreadableFile `scanned` where its pages are pictures
 */
export async function readPdf(bytes: Uint8Array): Promise<RawDocument> {
  const pages = await loadPages(bytes);
  const letters = pages
    .flatMap(({ glyphs }) => glyphs)
    .reduce((sum, { text }) => sum + text.trim().length, 0);
  if (letters < FEW_LETTERS * pages.length) throw new UnreadableFile('scanned', `${letters} letters`);
  const body = bodySize(pages);
  const own = withoutFurniture(pages, withoutMargins(pages, body).flatMap(readLines));
  const { lines, notes } = partFootNotes(own, body);
  const words = vocabularyOf(own.map(({ text }) => text));
  return {
    paragraphs: toParagraphs(lines, words),
    notes: notes.map(({ key, label, lines: its }) => ({ key, label, paragraphs: toParagraphs(its, words) })),
    aside: [],
  };
}
