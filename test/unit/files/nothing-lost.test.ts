import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile, UnreadableFile } from '../../../lib/files';
import { lostOf } from '../../files/judge-text';
import { docxLines, pdfLines, pdftotext, withoutPdftotext } from '../../files/read-independently';
import { sharedFile } from '../../sites/shared';

const shared = resolve(import.meta.dirname, '../../../../shared');
const folders = ['eval/files/cases', 'samples/files'];

/** Files that are not read, and must not be. */
const refused: Record<string, string> = {
  'D45-encrypted.docx': 'locked',
  'T08-no-kamervragen.docx': 'other',
};
/** Files of which less is accounted for, and why that is right. */
const below: Record<string, string> = {};

describe.each(folders)('real files and cases: %s', (folder) => {
  if (!existsSync(`${shared}/${folder}`)) {
    console.warn(`Not here, so not tested: the files of ${folder}.`);
    it.skip('are not here', () => undefined);
    return;
  }
  if (!pdftotext) console.warn(withoutPdftotext);
  const names = readdirSync(`${shared}/${folder}`).filter((name) =>
    pdftotext ? /\.(?:docx|pdf)$/.test(name) : name.endsWith('.docx'),
  );

  it.each(names)('%s: no word is lost in silence', async (name) => {
    const bytes = new Uint8Array(sharedFile(`${folder}/${name}`));
    if (refused[name]) {
      await expect(readFile(bytes)).rejects.toSatisfy(
        (error) => error instanceof UnreadableFile && error.problem === refused[name],
      );
      return;
    }
    const text = await readFile(bytes);
    const lines = name.endsWith('.pdf') ? pdfLines(bytes, pdftotext ?? '') : docxLines(bytes);
    const lost = lostOf(lines, text);
    if (below[name])
      expect(lost).not.toEqual([]); // else it has no place in the table
    else expect(lost).toEqual([]);
  });
});
