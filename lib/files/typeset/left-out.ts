import type { FileFacts } from '../../model/file-text';
import { textOf, type Paragraph } from '../paragraph';

/**
 * What the reader is not shown, each paragraph and each row of a table as it is written. Lines without a word, and the
 * number of the questions alone, which is shown as such, are not told.
 */
export function textsLeftOut(paragraphs: readonly Paragraph[], { zaaknummer }: FileFacts): string[] {
  const found: string[] = [];
  let row: number | null = null;
  for (const paragraph of paragraphs) {
    const { list, cell } = paragraph;
    const text = [list?.label ?? '', textOf(paragraph)].filter(Boolean).join(' ');
    if (!/[\p{L}\p{N}]/u.test(textOf(paragraph)) || text === zaaknummer) continue;
    const last = found.length - 1;
    if (cell && cell.row === row) found[last] = `${found[last]} | ${text}`;
    else found.push(text);
    row = cell?.row ?? null;
  }
  return found;
}
