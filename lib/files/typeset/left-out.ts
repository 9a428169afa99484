import type { FileFacts } from '../../model/file-text';
import { textOf, type Paragraph } from '../paragraph';

/**
 * What the reader is not shown, each paragraph and each row of a table as it is written. Lines without a word, and the
 * number of the questions alone, which is shown as such, are not told.
 */
export function textsLeftOut(paragraphs: readonly Paragraph[], { zaaknummer }: FileFacts): string[] {
  const found: string[] = [];
  let last: Paragraph['cell'] = null;
  for (const paragraph of paragraphs) {
    const { list, cell } = paragraph;
    const text = [list?.label ?? '', textOf(paragraph)].filter(Boolean).join(' ');
    if (!/[\p{L}\p{N}]/u.test(textOf(paragraph)) || text === zaaknummer) continue;
    // Each head of a page counts its own rows.
    const goesOn = cell !== null && cell.row === last?.row && cell.column >= last.column;
    if (goesOn) found.push(`${found.pop()} | ${text}`);
    else found.push(text);
    last = cell;
  }
  return found;
}
