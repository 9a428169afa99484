import type { Page } from '@playwright/test';
import { fictionalQuestions } from '../sites/open-data';
import { startSites } from '../sites/server';
import { launch, read, type Running } from './launch';
import { expect, test } from './test';

/* What became of a question and its answers, beside it; and what lists say of documents that were read. */

const site = 'https://zoek.officielebekendmakingen.nl';
const body = (
  id: string,
  heads: string[],
  parts: string,
) => `<!doctype html><html lang="nl"><head><title>x</title>
  <meta name="DC.identifier" content="${id}"><meta name="OVERHEIDop.vraagnummer" content="2098Z00901"></head><body><main><div id="broodtekst">
  ${heads.map((head) => `<h1 class="kamervraagomschrijving_kop">${head}</h1>`).join('')}${parts}</div></main></body></html>`;
const block = (kind: string, name: string, text: string) =>
  `<div class="${kind}"><h2 class="stuktitel">${name}</h2><p>${text}</p></div>`;
const asked =
  'Vragen van het lid Voorbeeld (XYZ) aan de Minister van Waterwerken over zwevende vlonders (ingezonden 3 maart 2098).';
const questions = ['Hoeveel vlonders zweven er?', 'Waarom zweven ze?', 'Wanneer landen de vlonders?'].map(
  (text, i) => block('vraag', `Vraag ${i + 1}`, text),
);
const hostile = 'Om twee redenen: <img src=x onerror=alert(1)>.'.replace(/</g, '&lt;');
/** Its answer is in no archive, and the source has it. */
const [any] = fictionalQuestions(1);
if (!any) throw new Error('there should be one');
const fetched = {
  ...any,
  ...{ zaaknummer: '2098Z00903', notes: [], submitted: '2098-03-05' },
  questions: ['Hoeveel kranen lekken er?', 'Wie draait ze dicht?'],
  answers: ['Zeven kranen lekken.', 'De kraanwachter draait ze dicht.'],
  replies: [
    {
      ...{ kind: 'answer' as const, date: '2098-04-06', vergaderjaar: '2097-2098' },
      ...{ number: 903, documentnummer: '2098D00903' },
    },
  ],
};
const pages = {
  '/kv-tk-2098Z00903.html': body(
    'kv-tk-2098Z00903',
    [asked.replace('zwevende vlonders', 'lekkende kranen')],
    fetched.questions.map((text, i) => block('vraag', `Vraag ${i + 1}`, text)).join(''),
  )
    .replace('2098Z00901', '2098Z00903')
    .replace('</head>', '<meta name="OVERHEIDop.aanhangsel" content="ah-tk-20972098-903"></head>'),
  '/kv-tk-2098Z00901.html': body('kv-tk-2098Z00901', [asked], questions.join('')),
  '/ah-tk-20972098-901.html': body(
    'ah-tk-20972098-901',
    [asked, 'Antwoord van Minister Verzinsel (Waterwerken) (ontvangen 2 april 2098).'],
    `${questions.join('')}${block('antwoord', 'Antwoord 1', 'Twaalf.')}${block('antwoord', 'Antwoord 2 en 3', hostile)}`,
  ),
  '/resultaten': `<!doctype html><html lang="nl"><body><main><h1>Zoekresultaten</h1><ul>
    <li><a href="/kv-tk-2098Z00901.html">Vragen over zwevende vlonders</a> <a href="/kv-tk-2098Z00901.pdf">pdf</a></li>
    <li><a href="/ah-tk-20972098-901.html">Antwoord over zwevende vlonders</a></li>
    <li><a href="/kv-tk-2098Z00902.html">Vragen over iets anders</a></li></ul></main></body></html>`,
};
test.use({ ownPages: pages });

const answerAt = (page: Page, question: number) =>
  page.locator('naslag-tools').nth(question).locator('[data-action=answer]');

test('an answer that was read unfolds below each of its questions, and the bar leads to it; one that was not is fetched', async () => {
  const sites = await startSites({ pages, openData: { questions: [fetched] } });
  const running = await launch({ port: sites.port, granted: true });
  try {
    await unfoldRead(running);
    await unfoldFetched(running);
  } finally {
    await running.close();
    await sites.close();
  }
});

async function unfoldRead(running: Running): Promise<void> {
  await read(running.context, `${site}/ah-tk-20972098-901.html`);
  const page = await read(running.context, `${site}/kv-tk-2098Z00901.html`);
  const status = page.locator('naslag-bar .fate a');
  await expect(status).toHaveText('beantwoord 2 april 2098 →');
  await expect(status).toHaveAttribute('href', `${site}/ah-tk-20972098-901.html`);
  await page.locator('naslag-bar [data-action=menu]').click();
  await expect(page.locator('naslag-bar .panel')).toContainText(
    'Ook over deze vragen: antwoord, 2 april 2098',
  );

  await answerAt(page, 0).click();
  const shown = page.locator('naslag-answer');
  await expect(shown).toContainText('Antwoord · 2 april 2098 · officielebekendmakingen.nl');
  await expect(shown).toContainText('Twaalf.');
  await page.keyboard.press('Enter'); // on the button, which has the focus: folds
  await expect(shown).toHaveCount(0);
  for (const question of [1, 2]) {
    await answerAt(page, question).click();
    const joint = page.locator('.vraag').nth(question).locator('naslag-answer, ~ naslag-answer').first();
    await expect(joint).toContainText('Antwoord op vraag 2 en 3');
    await expect(joint).toContainText('<img src=x onerror=alert(1)>'); // text, no element
    await expect(joint.locator('img')).toHaveCount(0);
  }
  await page.locator('naslag-bar [data-action=switch]').click();
  await expect(page.locator('naslag-answer')).toHaveCount(0);
}

/** Its source is allowed; nothing of it is asked for before the reader asks. */
async function unfoldFetched(running: Running): Promise<void> {
  const page = await read(running.context, `${site}/kv-tk-2098Z00903.html`);
  await answerAt(page, 1).click();
  const shown = page.locator('naslag-answer');
  await expect(shown).toContainText('De kraanwachter draait ze dicht.');
  await expect(shown).toContainText('6 april 2098');
  await answerAt(page, 0).click();
  await expect(shown.first()).toContainText('Zeven kranen lekken.');
}

test('a list says what was read, saved and answered, and nothing of the rest', async ({ running }) => {
  await read(running.context, `${site}/ah-tk-20972098-901.html`);
  const question = await read(running.context, `${site}/kv-tk-2098Z00901.html`);
  await question.locator('naslag-bar [data-action=save]').click();
  await expect(question.locator('naslag-bar .save')).toHaveText('Bewaard');
  const list = await running.context.newPage();
  await list.goto(`${site}/resultaten`);
  const marks = list.locator('naslag-listed');
  await expect(marks).toHaveCount(2);
  await expect(marks.nth(0)).toHaveText('Naslag: ★ bewaard · gelezen · ✓ beantwoord');
  await expect(marks.nth(1)).toHaveText('Naslag: ★ bewaard · gelezen');
  await question.bringToFront();
  await question.locator('naslag-bar [data-action=menu]').click();
  await question.locator('naslag-bar [data-action=site]').click();
  await expect(question.locator('naslag-bar')).toHaveCount(0);
  await list.reload();
  await expect(list.locator('li')).toHaveCount(3);
  await expect(marks).toHaveCount(0);
});
