import { describe, expect, it } from 'vitest';
import { readFile, toKamervraag, UnreadableFile } from '../../../lib/files';
import { showFileText } from '../../../lib/annotate/file-text';
import { withFileText } from '../../../lib/sites/file-reading';
import { fileText } from '../../../lib/model/file-text';
import { speak } from '../../../lib/words/i18n';
import { differences } from '../../files/compare';
import { fictionalAnswerLetter, fictionalQuestionLetter } from '../../files/fictional-letters';
import { hostileFiles } from '../../files/hostile';
import { letterStyles } from '../../files/letter';
import { filePages, questionPage } from '../../files/pages';
import { writeDocx } from '../../files/write-docx';
import { writePdf } from '../../files/write-pdf';
import { readHtml } from '../sites/pages';

const letters = [
  ['question', fictionalQuestionLetter],
  ['answer', fictionalAnswerLetter],
] as const;
const written = letters.flatMap(([name, letter]) => [
  ...letterStyles.map((style) => [`${name}, ${style}`, letter, () => writeDocx(letter, style)] as const),
  [`${name}, PDF`, letter, () => Promise.resolve(writePdf(letter))] as const,
]);

describe('files of our own', () => {
  it.each(written)('%s: every number, text and note', async (_, letter, write) => {
    const text = await readFile(await write());
    expect(fileText.parse(text)).toEqual(text);
    expect(differences(letter, toKamervraag(text))).toEqual([]);
    expect(toKamervraag(text)).toMatchObject({
      zaaknummer: '2098Z00404',
      subject: 'te smalle sluizen in de Fictieve Vaart',
      submitted: '2098-02-14',
      addressees: ['Minister van Waterwerken'],
      authors: [
        { name: 'Voorbeeld', party: 'XYZ' },
        { name: 'Van ’t Sluisje', party: 'Groep Sluisje/Vaart' },
      ],
    });
  });

  it('the comparison finds what is wrong', async () => {
    const read = toKamervraag(await readFile(writePdf(fictionalQuestionLetter)));
    read.questions[0]?.notes.pop();
    expect(differences(fictionalQuestionLetter, read)).toHaveLength(1);
  });

  it.each(written)('%s: reads in the page as it did in the file', async (_, __, write) => {
    const text = await readFile(await write());
    const url = `https://www.tweedekamer.nl${questionPage}`;
    const page = readHtml(filePages[questionPage] ?? '', url);
    if (!page) throw new Error('the page is not read');
    speak({});
    const { host, root } = showFileText(page.places.title, text, 'https://www.tweedekamer.nl/downloads/1');
    const whole = withFileText(page, text, root);
    const { questions, answers, footnotes, subject, authors, submitted } = toKamervraag(text);
    expect(whole?.kamervraag).toMatchObject({ questions, answers, footnotes, subject, authors, submitted });
    expect(whole?.kamervraag).toMatchObject({ status: 'ok', documentnummer: '2098D00303' });
    expect(whole?.places.marks).toHaveLength(2);
    expect(whole?.file).toBe(text.file);
    host.remove();
    expect(page.places.title.nextElementSibling?.localName).toBe('p');
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
