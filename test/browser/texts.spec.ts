import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { makePackLine } from '../../lib/model/pack';
import { stopWorker } from '../bench/helpers/worker';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { type Fault, type FictionalQuestion, fictionalQuestions } from '../sites/open-data';
import { startSites } from '../sites/server';
import { question } from '../unit/documents';
import { askOf, complete, read, type Running, tabOf } from './launch';
import type { SharedBrowsers } from './shared-browser';
import { expect, test } from './test';

/* Earlier questions that are known by their titles, at a page that shows some of them. */

const path = '/kv-tk-2098Z00201.html';
const address = `https://zoek.officielebekendmakingen.nl${path}`;
const asks = [
  'Klopt het dat het zoutgehalte in de polders sinds de bouw van de vistrap is verdubbeld?',
  'Welke drinkwaterbedrijven hebben om tankwagens gevraagd, en wie betaalt die?',
  'Hoeveel tuinders beregenen hun kassen nog met slootwater, en welke oogst ging verloren?',
  'Waarom is het meetnet van de hydrologen opgeheven, en welke peilbuizen zijn weggehaald?',
  'Kunt u de vergunning van de aannemer, de bodemkaarten en het advies van de ecologen openbaar maken?',
  'Welke gevolgen heeft brak grondwater voor veehouders, boomkwekers en bollentelers?',
  'Is de schutsluis van Nergenshuizen daarom des nachts gesloten voor schippers?',
  'Hoe verhoudt de zeespiegel zich tot de waterstand op het Voorbeeldmeer, en welke gemalen draaien dan?',
];
const html = `<!doctype html><html lang="nl"><head><title>x</title>
  <meta name="DC.identifier" content="kv-tk-2098Z00201"><meta name="DC.type" content="Schriftelijke vragen"></head><body><div id="broodtekst">
  <h1 class="kamervraagomschrijving_kop">Vragen van het lid Voorbeeld (XYZ) aan de Minister van Waterwerken over verzilting van polders door de vistrap (ingezonden 1 februari 2098).</h1>
  ${asks.map((text, i) => `<div class="vraag"><h2 class="stuktitel">Vraag ${i + 1}</h2><p>${text}</p></div>`).join('\n')}
  </div></body></html>`;

const [any] = fictionalQuestions(1);
if (!any) throw new Error('there should be one');
const unanswered = { ...any, notes: [], replies: [] };
/** Asks the same as the page. */
const same: FictionalQuestion = {
  ...unanswered,
  ...{ zaaknummer: '2090Z90001', documentnummer: '2090D90001', subject: 'verzilting van polders' },
  questions: [
    'Is het zoutgehalte in de polders verdubbeld sinds de bouw van de vistrap?',
    'Hebben drinkwaterbedrijven om tankwagens gevraagd, en wie betaalt die?',
    'Welke oogst ging bij tuinders verloren?',
  ],
};
/** Is called what the page is about, and asks something else. */
const alike: FictionalQuestion = {
  ...unanswered,
  ...{ zaaknummer: '2090Z90002', documentnummer: '2090D90002' },
  subject: 'vistrap bij de polders',
  questions: [
    'Hoeveel treinreizigers misten hun aansluiting door de nieuwe dienstregeling?',
    'Welke stations houden geen loket over, en waarom is de wachtkamer gesloten?',
    'Krijgen reizigers met een abonnement hun geld terug, en binnen hoeveel weken?',
  ],
};
const others = fictionalQuestions(60).map((each) => ({ ...each, replies: [] }));
const questions = [same, alike, ...others];
/** In the order in which they stand there. */
const texts = [alike, same].map(({ zaaknummer }) => `kv-tk-${zaaknummer}`);
const [textOfAlike, textOfSame] = texts;

interface Place {
  running: Running;
  options: Page;
  /** The publications that were asked for their text, in order. */
  asked: string[];
}

/** A browser with an archive of these questions by their titles, as the register or a pack told of them. */
async function within(
  shared: SharedBrowsers,
  { granted, fault = () => null }: { granted: boolean; fault?: (id: string) => Fault | null },
  work: (place: Place) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const faults = (_: number, address: string): Fault | null => {
    const [, id] = /([^/]+)\.xml$/.exec(address) ?? [];
    if (id === undefined) return null;
    asked.push(id);
    return fault(id);
  };
  const sites = await startSites({ openData: { questions, faults }, pages: { [path]: html } });
  const running = await shared.take({ port: sites.port, granted });
  try {
    const options = await running.context.newPage();
    await options.goto(`${running.home}options.html`);
    await (granted ? fillFromRegister(options) : fillFromPack(options));
    await work({ running, options, asked });
  } finally {
    await sites.close();
  }
}

async function fillFromRegister(options: Page): Promise<void> {
  const form = options.getByTestId('form-tweede-kamer');
  await form.getByLabel('Tot en met').fill('2091-12-31');
  await form.getByLabel('Van', { exact: true }).fill('2090-01-01');
  await form.getByRole('button', { name: 'Ophalen' }).click();
  await expect(options.getByTestId('job-tweede-kamer')).toHaveAttribute('data-state', 'done', {
    timeout: 60_000,
  });
}

async function fillFromPack(options: Page): Promise<void> {
  const lines = questions.map(({ zaaknummer, subject, submitted }) => {
    const bare = { status: 'no-text' as const, officialId: null, questions: [], footnotes: [] };
    const url = `https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=${zaaknummer}`;
    const document = question({ ...bare, zaaknummer, subject, submitted }, { site: 'tweedekamer', url });
    return makePackLine({ versions: [{ document, readAt: 0 }] });
  });
  const buffer = gzipSync(`${lines.join('\n')}\n`);
  await options
    .getByTestId('pack')
    .setInputFiles({ name: 'titels.jsonl.gz', mimeType: 'application/gzip', buffer });
  await expect(options.getByTestId('job-pack')).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
}

const count = (page: Page) => page.locator('naslag-bar [data-action="related"]');
const expectTitles = (page: Page) => expect(count(page)).toHaveText('2 eerdere vragen');
/** The question of the earlier document that matches: there is one as soon as its text is known. */
const quoted = (page: Page) =>
  page.locator('naslag-bar .related blockquote').filter({ hasText: same.questions[0] ?? '' });
const list = (page: Page) => page.locator('naslag-bar .related').first();
/** Another page, read after the first: what was to be asked for that one has been begun by then. */
const readAnother = ({ context }: Running) => read(context, addressesOf(fictionalQuestion(13)).publication);

test('the titles that a page shows get their text, one after another, and are judged by it', async ({
  shared,
}) => {
  test.setTimeout(120_000);
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((done) => (letGo = done));
  const fault = (id: string): Fault | null => (id === texts[0] ? { kind: 'held', until } : null);
  await within(shared, { granted: true, fault }, async ({ running, asked }) => {
    const page = await read(running.context, address);
    const tab = await tabOf(running, page);
    await expectTitles(page);
    await expect.poll(() => asked).toEqual(texts.slice(0, 1));
    await readAnother(running);
    expect(asked).toHaveLength(1); // as long as that one has not come

    await page.bringToFront();
    await count(page).click();
    await expect(list(page)).toContainText(alike.subject);
    letGo();
    // The page has been told, and leaves alone what the reader has before them.
    const matches = async () =>
      (await askOf(running, tab)).related?.document.find(({ subject }) => subject === same.subject)?.match
        ?.text;
    await expect.poll(matches, { timeout: 20_000 }).toBe(same.questions[0]);
    expect(asked.slice(0, 2)).toEqual(texts);
    await expect(quoted(page)).toHaveCount(0);
    await count(page).click();
    await page.locator('h1').click();
    await page.waitForTimeout(2500); // it looks again every second whether the reader is done
    await count(page).click();
    await expect(quoted(page)).toBeVisible();
    await expect(quoted(page).locator('mark').first()).toBeVisible();

    await page.reload();
    await complete(page);
    await count(page).click();
    await expect(quoted(page)).toBeVisible();
    await readAnother(running);
    expect(asked.filter((id) => texts.includes(id))).toEqual(texts); // once
  });
});

test('a worker stopped in the middle leaves nothing half done; what is not there is not asked for again', async ({
  shared,
}) => {
  test.setTimeout(120_000);
  let stuck = true;
  const fault = (id: string): Fault | null => {
    if (id === textOfAlike) return { kind: 'status', status: 404 };
    return stuck && id === textOfSame ? { kind: 'silent' } : null;
  };
  await within(shared, { granted: true, fault }, async ({ running, asked }) => {
    const page = await read(running.context, address);
    await expect.poll(() => asked).toEqual(texts);
    await stopWorker(running.context, running.home);
    stuck = false;
    await page.reload();
    await complete(page);
    const all = [...texts, textOfSame];
    await expect.poll(() => asked).toEqual(all);
    await readAnother(running);
    await page.reload();
    await complete(page);
    await count(page).click();
    await expect(quoted(page)).toBeVisible();

    await stopWorker(running.context, running.home);
    await page.reload();
    await complete(page);
    await readAnother(running);
    expect(asked.filter((id) => texts.includes(id))).toEqual(all);
  });
});

test('nothing is asked for where the reader has not allowed the source', async ({ shared }) => {
  await within(shared, { granted: false }, async ({ running, options, asked }) => {
    await expect(
      options.getByRole('switch', { name: /eerdere vragen die bij een pagina/ }),
    ).not.toBeChecked();
    const page = await read(running.context, address);
    await expectTitles(page);
    await readAnother(running);
    await expectTitles(page);
    expect(asked).toEqual([]);
  });
});

test('nothing is asked for where the reader has switched it off, until it is on again', async ({
  shared,
}) => {
  await within(shared, { granted: true }, async ({ running, options, asked }) => {
    const control = options.getByRole('switch', { name: /eerdere vragen die bij een pagina/ });
    await control.click();
    await expect(control).not.toBeChecked();
    const page = await read(running.context, address);
    await expectTitles(page);
    await readAnother(running);
    expect(asked).toEqual([]);
    await control.click();
    await expect(control).toBeChecked();
    await page.reload();
    await complete(page);
    await expect.poll(() => asked.filter((id) => texts.includes(id))).toEqual(texts);
  });
});
