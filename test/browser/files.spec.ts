import { fictionalAnswerLetter, fictionalQuestionLetter } from '../files/fictional-letters';
import { answerFile, answerPage, filePages, questionFile, questionPage } from '../files/pages';
import { writeDocx } from '../files/write-docx';
import { writePdf } from '../files/write-pdf';
import { complete, read } from './launch';
import { expect, test } from './test';

const parliament = `https://www.tweedekamer.nl${questionPage}`;
const publication = `https://zoek.officielebekendmakingen.nl${answerPage}`;

test.use({
  ownPages: filePages,
  ownFiles: {
    [questionFile]: await writeDocx(fictionalQuestionLetter, 'automatic'),
    [answerFile]: writePdf(fictionalAnswerLetter),
  },
});

test('look', async ({ running }) => {
  const page = await read(running.context, parliament);
  running.context.on('console', (m) => console.log(m.text()));
  await page.getByRole('button', { name: 'Lees het bestand hier' }).click();
  await page.locator('naslag-file').waitFor({ timeout: 15000 }).catch(() => undefined);
  await page.screenshot({ path: '/tmp/f1.png', fullPage: true });
  await complete(page);
  await page.screenshot({ path: '/tmp/f2.png', fullPage: true });
  const pdf = await read(running.context, publication);
  await pdf.getByRole('button', { name: 'Lees het bestand hier' }).click();
  await pdf.locator('naslag-file').waitFor();
  await complete(pdf);
  await pdf.screenshot({ path: '/tmp/f3.png', fullPage: true });
  expect(true).toBe(true);
});
