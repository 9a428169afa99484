import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FollowState, LookupRun } from '../../lib/model/follow';
import { browserOf } from '../bench/helpers/pss';
import { addressesOf, fixturePages } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { type Fault, type FictionalQuestion, fictionalQuestions, type Reply } from '../sites/open-data';
import { startSites } from '../sites/server';
import { launch, openPopup, read, type Running } from './launch';
import { expect, test } from './test';

/** What the service worker and our pages see, as far as these tests use it. */
declare const chrome: {
  alarms: {
    get(name: string): Promise<object | undefined>;
    onAlarm: { dispatch(alarm: { name: string }): void };
  };
  action: { getBadgeText(of: { tabId?: number }): Promise<string> };
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    onClicked: { dispatch(id: string): void };
  };
  permissions: { request(wish: object): Promise<boolean> };
  storage: { local: { set(values: object): Promise<void> } };
};

const saved = fictionalQuestion(13);
const { publication } = addressesOf(saved);

/** The question of the saved page as the register tells of it, with its replies. */
function registered(replies: Reply[]): FictionalQuestion {
  const [any] = fictionalQuestions(1);
  if (!any) throw new Error('there should be one');
  const { zaaknummer, documentnummer, title: subject, date: submitted } = saved;
  return {
    ...any,
    zaaknummer: zaaknummer ?? '',
    documentnummer: documentnummer ?? '',
    subject,
    submitted,
    replies,
  };
}
const reply = (kind: Reply['kind'], date: string, number: number): Reply => {
  return { kind, date, vergaderjaar: '2097-2098', number, documentnummer: `2098D5000${number}` };
};
const postponed = reply('postponement', '2098-02-17', 1);
const answered = reply('answer', '2098-03-04', 2);

/** Both sites and the open data, and a browser in which the question is saved. */
async function start(
  replies: Reply[],
  open: (port: number) => Promise<Running>,
  fault: (address: string) => Fault | null = () => null,
) {
  const question = registered(replies);
  const asked: string[] = [];
  const faults = (_: number, address: string) => {
    // What it takes to find out which version of the register answers is not what these tests are about.
    if (!/\/OData\/v5\/|\$metadata/.test(address)) asked.push(address);
    return fault(address);
  };
  const sites = await startSites({ openData: { questions: [question], faults } });
  const begin = () => open(sites.port);
  const running = await begin();
  const page = await read(running.context, publication);
  await page.locator('naslag-bar [data-action="save"]').click();
  await expect(page.locator('naslag-bar [data-action="save"]')).toHaveAttribute('data-saved');
  return { question, asked, sites, begin, running, page };
}

async function openOptions({ context, home }: Running): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}options.html`);
  return page;
}

/** Its look follows what is stored, a moment after the press. */
async function switchOn(page: Page, name: RegExp): Promise<void> {
  const control = page.getByRole('switch', { name });
  await control.click();
  await expect(control).toBeChecked();
}
const badge = ({ worker }: Running, tabId?: number) =>
  worker.evaluate((of) => chrome.action.getBadgeText(of), tabId === undefined ? {} : { tabId });
const alarm = ({ worker }: Running) =>
  worker.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'hourly' }));

const followWithTexts = ({ worker }: Running) =>
  worker.evaluate(() =>
    chrome.storage.local.set({ settings: { language: 'nl', follow: true, followTexts: true } }),
  );

/** All rows of a table of the collection, as they are kept. */
function rowsOf<T>(page: Page, table: string): Promise<T[]> {
  return page.evaluate(async (table) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('naslag-collection');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error as DOMException);
    });
    const all = database.transaction(table).objectStore(table).getAll();
    const rows = await new Promise<unknown[]>((resolve) => (all.onsuccess = () => resolve(all.result)));
    database.close();
    return rows as never;
  }, table);
}

/** As if what was looked up had been looked up a day earlier. */
async function aDayPasses(page: Page): Promise<void> {
  const day = 86_400_000;
  const follow = await rowsOf<FollowState>(page, 'follow');
  const lookups = await rowsOf<LookupRun>(page, 'lookups');
  const earlier = {
    follow: follow.map((state) => ({ ...state, lookedUpAt: state.lookedUpAt && state.lookedUpAt - day })),
    lookups: lookups.map((run) => ({ ...run, endedAt: run.endedAt && run.endedAt - day })),
  };
  await page.evaluate(async (tables) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('naslag-collection');
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = database.transaction(Object.keys(tables), 'readwrite');
    for (const [name, rows] of Object.entries(tables))
      for (const row of rows) transaction.objectStore(name).put(row);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  }, earlier);
}

const kindsOf = async (page: Page) =>
  (
    await rowsOf<{ documents: { document: { kamervraag: { kind: string; status: string } } }[] }>(
      page,
      'items',
    )
  ).map(({ documents }) =>
    documents.map(({ document: { kamervraag } }) => `${kamervraag.kind} ${kamervraag.status}`),
  );

test('a saved question is followed: the day the answer has come, it stands beside it and is told', async ({
  shared,
}) => {
  const open = (port: number) => shared.take({ port, granted: true });
  const { question, asked, sites, running, page } = await start([], open);
  try {
    const options = await openOptions(running);
    await switchOn(options, /Open vragen volgen/);
    const state = options.getByTestId('looked-up');
    await expect(state).toContainText('1 open vraag wordt gevolgd. Laatst gecontroleerd');
    await options.getByTestId('look-up').click(); // a moment later it says that it asks nothing, and why
    await expect(state).toContainText('minder dan tien minuten geleden');
    expect(asked).toHaveLength(1);
    expect(await running.worker.evaluate(() => chrome.alarms.get('hourly'))).toBeTruthy();
    expect(await rowsOf(options, 'follow')).toMatchObject([{ register: 'found', news: null }]);

    await alarm(running); // within the day: nothing is asked
    await switchOn(options, /tekst van het antwoord/);
    await switchOn(options, /melding/);
    question.replies.push(postponed, answered);
    await aDayPasses(options);
    expect(asked).toHaveLength(1);
    await alarm(running);
    await expect.poll(() => badge(running)).toBe('1');
    expect(await kindsOf(options)).toEqual([
      ['question ok', 'postponement no-text', 'answer no-text', 'postponement ok', 'answer ok'],
    ]);
    expect(await rowsOf(options, 'rows')).toMatchObject([{ status: 'answered', answered: '2098-03-04' }]);
    await expect(state).toContainText('0 open vragen');
    await expect
      .poll(() => running.worker.evaluate(() => chrome.notifications.getAll()))
      .toEqual({ 'news:kv-tk-2098Z00013': true });

    // A press on it opens the collection there.
    const opened = running.context.waitForEvent('page');
    await running.worker.evaluate(() => chrome.notifications.onClicked.dispatch('news:kv-tk-2098Z00013'));
    expect((await opened).url()).toBe(`${running.home}collection.html#open=kv-tk-2098Z00013`);

    const popup = await openPopup(running, page);
    const news = popup.getByTestId('news-item');
    await expect(news).toContainText('Er is een antwoord gekomen');
    await expect(news).toContainText('4 maart 2098');
    await news.getByTestId('seen').click();
    await expect(popup.getByTestId('news')).toHaveCount(0);
    await expect.poll(() => badge(running)).toBe('');
  } finally {
    await sites.close();
  }
});

test('a browser killed in the middle of looking up goes on where it was', async () => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'naslag-follow-'));
  const open = (port: number) => launch({ port, granted: true, profile });
  let stuck = true;
  const fault = (address: string): Fault | null =>
    stuck && address.endsWith('.xml') ? { kind: 'silent' } : null;
  const { asked, sites, begin, running: first } = await start([answered], open, fault);
  let running = first;
  try {
    const options = await openOptions(running);
    await followWithTexts(running);
    await options.getByTestId('look-up').click();
    await expect.poll(() => asked.length).toBe(2); // the register has told, the text does not come
    await expect(options.getByTestId('looked-up')).toContainText('Wordt gecontroleerd');
    const gone = running.context.waitForEvent('close');
    process.kill(browserOf(profile), 'SIGKILL');
    await gone;
    stuck = false;
    running = await begin();
    await followWithTexts(running);
    await alarm(running);
    const again = await openOptions(running);
    await expect.poll(() => kindsOf(again)).toEqual([['question ok', 'answer no-text', 'answer ok']]);
    await expect.poll(() => badge(running)).toBe('1');
    await expect(again.getByTestId('looked-up')).toContainText('Laatst gecontroleerd');
  } finally {
    await running.close();
    await sites.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('where the register says no, the options say so and the question stays as it is', async ({ shared }) => {
  const open = (port: number) => shared.take({ port, granted: true });
  const { sites, running } = await start([answered], open, () => ({ kind: 'status', status: 400 }));
  try {
    const options = await openOptions(running);
    await switchOn(options, /Open vragen volgen/);
    await expect(options.getByTestId('follow-options').getByRole('alert')).toContainText(
      'wees het verzoek af (status 400)',
    );
    expect(await kindsOf(options)).toEqual([['question ok']]);
    expect(await badge(running)).toBe('');
  } finally {
    await sites.close();
  }
});

test('permission is asked when it is switched on, and a refusal changes nothing', async ({ running }) => {
  const options = await openOptions(running);
  await options.evaluate(() => {
    const asked: object[] = [];
    Object.assign(globalThis, { asked });
    // Stands in for the browser's own question, which a headless browser never answers.
    chrome.permissions.request = (wish) => {
      asked.push(wish);
      return Promise.resolve(false);
    };
  });
  await options.getByRole('switch', { name: /Open vragen volgen/ }).click();
  await expect(options.getByRole('alert')).toContainText('geen toestemming');
  expect(await options.evaluate(() => (globalThis as unknown as { asked: object[] }).asked)).toEqual([
    { origins: ['https://gegevensmagazijn.tweedekamer.nl/*'] },
  ]);
  await expect(options.getByRole('switch', { name: /Open vragen volgen/ })).not.toBeChecked();
  await expect(options.getByTestId('look-up')).toHaveCount(0);
});

test('the answer that the reader opens stands beside its saved question', async ({ running }) => {
  const urlOf = (name: string) => fixturePages().find((fixture) => fixture.name === name)?.url ?? '';
  const page = await read(running.context, urlOf('obk-question-2097'));
  await page.locator('naslag-bar [data-action="save"]').click();
  await expect(page.locator('naslag-bar [data-action="save"]')).toHaveAttribute('data-saved');
  await read(running.context, urlOf('obk-postponement'));
  const options = await openOptions(running);
  await expect.poll(() => kindsOf(options)).toEqual([['question ok', 'postponement ok']]);
  expect(await badge(running)).toBe(''); // it was read: no news
});
