import { describe, expect, it } from 'vitest';
import { readFile, UnreadableFile } from '../../../lib/files';
import { fileText, type FileText } from '../../../lib/model/file-text';
import { differences } from '../../files/compare';
import { fictionalAnswerLetter, fictionalQuestionLetter } from '../../files/fictional-letters';
import { hostileFiles } from '../../files/hostile';
import { letterStyles } from '../../files/letter';
import { filePages, questionPage, questionUrl } from '../../files/pages';
import { readAsPage } from '../../files/read-as-page';
import { writeDocx } from '../../files/write-docx';
import { writePdf } from '../../files/write-pdf';
import { parse } from '../sites/pages';

const letters = [
  ['question', fictionalQuestionLetter],
  ['answer', fictionalAnswerLetter],
] as const;
const written = letters.flatMap(([name, letter]) => [
  ...letterStyles.map((style) => [`${name}, ${style}`, letter, () => writeDocx(letter, style)] as const),
  [`${name}, PDF`, letter, () => Promise.resolve(writePdf(letter))] as const,
]);

describe('files of our own', () => {
  const asPage = (text: FileText) => {
    const page = parse(filePages[questionPage] ?? '');
    const whole = readAsPage(page, questionUrl, text);
    if (!whole) throw new Error('the text is not recognised');
    return { page, whole };
  };

  it.each(written)('%s: every number, text and note, in the page', async (_, letter, write) => {
    const text = await readFile(await write());
    expect(fileText.parse(text)).toEqual(text);
    const { page, whole } = asPage(text);
    expect(differences(letter, whole.kamervraag)).toEqual([]);
    expect(whole.kamervraag).toMatchObject({
      status: 'ok',
      zaaknummer: '2098Z00404',
      documentnummer: '2098D00303',
      subject: 'te smalle sluizen in de Fictieve Vaart',
      submitted: '2098-02-16', // the page's own day; the file's is told
      addressees: ['Minister van Waterwerken'],
      authors: [
        { name: 'Voorbeeld', party: 'XYZ' },
        { name: 'Van ’t Sluisje', party: 'Groep Sluisje/Vaart' },
      ],
    });
    expect(whole.conflicts).toContainEqual({
      field: 'submitted',
      taken: '2098-02-16',
      refused: '2098-02-14',
    });
    expect(whole.places.marks).toHaveLength(2);
    expect(whole.file).toBe(text.file);
    page.querySelector('naslag-file')?.remove();
    expect(whole.places.title.nextElementSibling?.localName).toBe('p');
  });

  it('the comparison finds what is wrong', async () => {
    const { whole } = asPage(await readFile(writePdf(fictionalQuestionLetter)));
    whole.kamervraag.questions[0]?.notes.pop();
    expect(differences(fictionalQuestionLetter, whole.kamervraag)).toHaveLength(1);
  });
});

describe('hostile files', async () => {
  it.each(await hostileFiles())('$name', async ({ bytes, problem }) => {
    const read = readFile(bytes);
    if (problem === null) {
      const text = await read;
      expect(text.parts.length).toBeGreaterThan(0);
      expect(fileText.parse(text)).toEqual(text);
      expect(JSON.stringify(text).length).toBeLessThan(100_000); // what one message can carry is 64 MB
    } else
      await expect(read).rejects.toSatisfy(
        (error) => error instanceof UnreadableFile && error.problem === problem,
      );
  });
});
