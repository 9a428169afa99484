import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { isoDay } from '../../lib/day';
import type { WatchLook } from '../../lib/model/watch';
import { type FictionalQuestion, fictionalQuestions } from '../sites/open-data';
import { startSites } from '../sites/server';
import { openPopup, type Running } from './launch';
import { expect, test } from './test';
import { violations } from './violations';

/** What the service worker and our pages see, as far as these tests use it. */
declare const chrome: {
  alarms: {
    get(name: string): Promise<object | undefined>;
    onAlarm: { dispatch(alarm: { name: string }): void };
  };
  action: { getBadgeText(of: object): Promise<string> };
  permissions: { request(wish: object): Promise<boolean> };
};

const DAY = 86_400_000;
/** Questions of these days, by the browser's clock: on sluice gates of Van der Verzinsel (XYZ), bridges, pumping stations, … */
const fresh = fictionalQuestions(7).map((question): FictionalQuestion => {
  return { ...question, submitted: isoDay(Date.now() - 2 * DAY), replies: [] };
});
const late: FictionalQuestion = {
  ...(fresh[0] as FictionalQuestion),
  zaaknummer: '2090Z00077',
  subject: 'verzakte sluisdeuren & «keringen» <in> Nergenshuizen',
  submitted: isoDay(Date.now()),
};

const badge = ({ worker }: Running) => worker.evaluate(() => chrome.action.getBadgeText({}));
const alarm = ({ worker }: Running) =>
  worker.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'hourly' }));

/** Reads how looking goes; as if it had been a day earlier where that is asked. */
function lookIn(page: Page, earlier = 0): Promise<WatchLook | undefined> {
  return page.evaluate(async (earlier) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error as DOMException);
      });
    const database = await done(indexedDB.open('naslag-watches'));
    const looks = database.transaction('looks', 'readwrite').objectStore('looks');
    const look = (await done(looks.get('look'))) as WatchLook | undefined;
    if (look && earlier > 0)
      await done(
        looks.put({
          ...look,
          endedAt: look.endedAt && look.endedAt - earlier,
          wholeAt: look.wholeAt && look.wholeAt - earlier,
        }),
      );
    database.close();
    return look;
  }, earlier);
}

/** As the reader does it with the keyboard. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

test('a search is followed: a new question is told the day after, once, and written as a feed', async ({
  shared,
}) => {
  test.setTimeout(120_000);
  const questions = [...fresh];
  const asked: string[] = [];
  const faults = (_: number, address: string) => {
    // What it takes to find out which version of the register answers is not what this test is about.
    if (!/\/OData\/v5\/|\$metadata/.test(address)) asked.push(address);
    return null;
  };
  const sites = await startSites({ openData: { questions, faults } });
  const running = await shared.take({ port: sites.port, granted: true });
  try {
    const page = await running.context.newPage();
    await page.goto(`${running.home}collection.html`);
    await page.getByTestId('search').fill('sluisdeuren');
    expect(asked).toEqual([]);
    expect(await running.worker.evaluate(() => chrome.alarms.get('hourly'))).toBeUndefined();
    await press(page.getByTestId('watch-this'));
    await expect(page.getByText('U volgt deze zoekopdracht')).toBeVisible();
    await expect.poll(async () => (await lookIn(page))?.wholeAt ?? null).not.toBeNull();
    expect(asked).toHaveLength(1);

    await page.getByTestId('show-followed').click();
    const watches = page.getByTestId('watch');
    await expect(watches).toHaveCount(1);
    await expect(watches.getByRole('heading')).toHaveText('in titel: sluisdeuren');
    // What was there is shown, and is nothing new.
    await expect(watches.getByTestId('watch-question')).toHaveText(
      /de sluisdeuren van Voorbeelddam nummer 1/,
    );
    await expect(watches.getByTestId('watch-question')).toHaveAttribute('data-seen', 'true');
    expect(await badge(running)).toBe('');
    const form = page.getByTestId('watch-form');
    await form.getByLabel('Indiener').fill('Van der Verzinsel');
    await form.getByLabel('Ministerie').fill('Waterwerken');
    await form.getByLabel('Ministerie').press('Enter');
    await expect(watches).toHaveCount(2);
    await expect(watches.first()).toContainText('gevonden; gevolgd sinds');
    await expect.poll(() => asked.length).toBe(2); // one request for a search that is new
    await expect.poll(async () => (await lookIn(page))?.endedAt ?? null).not.toBeNull();
    await expect(watches.first().getByRole('heading')).toHaveText('Van der Verzinsel · Waterwerken');

    await alarm(running); // within the day: nothing is asked
    questions.push(late);
    await lookIn(page, DAY);
    expect(asked).toHaveLength(2);
    await alarm(running);
    await expect.poll(() => badge(running)).toBe('1'); // found by both, and one question
    expect(asked).toHaveLength(3); // one request for both
    expect(asked.join(' ')).not.toMatch(/sluisdeuren|Verzinsel/);
    await expect(page.locator('[data-seen=false]')).toHaveCount(2);
    await expect(page.locator('[data-seen=false]').first()).toContainText(
      'Van der Verzinsel (XYZ) → Waterwerken, Vergezichten',
    );
    expect(await violations(page)).toEqual([]);

    const popup = await openPopup(running, page);
    await expect(popup.getByTestId('watch-news')).toContainText('1 nieuwe vraag bij wat u volgt');
    await popup.getByTestId('search').fill('keringen'); // its title is in the archive
    await expect(popup.getByText('verzakte sluisdeuren').first()).toBeVisible();
    await popup.close();

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(watches.last().getByTestId('feed')),
    ]);
    expect(file.suggestedFilename()).toMatch(/^naslag-in-titel-sluisdeuren-\d{4}-\d\d-\d\d\.atom$/);
    const feed = readFileSync(await file.path(), 'utf8');
    const entries = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'application/xml');
      return [...read.querySelectorAll('entry')].map((entry) =>
        ['title', 'id'].map((name) => entry.querySelector(name)?.textContent),
      );
    }, feed);
    expect(entries).toEqual([
      [late.subject, 'https://zoek.officielebekendmakingen.nl/kv-tk-2090Z00077.html'],
      [fresh[0]?.subject, 'https://zoek.officielebekendmakingen.nl/kv-tk-2090Z00001.html'],
    ]);

    // The button goes with what it marks, and the focus stays in its list.
    await press(watches.first().getByTestId('seen-one'));
    await expect(watches.first().getByRole('heading')).toBeFocused();
    await expect(page.locator('[data-seen=false]')).toHaveCount(1);
    await press(watches.last().getByTestId('seen-all'));
    await expect(page.locator('[data-seen=false]')).toHaveCount(0);
    await expect.poll(() => badge(running)).toBe('');
    await press(watches.last().getByTestId('unfollow'));
    await expect(watches).toHaveCount(1);
    await expect(page.getByTestId('undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(watches).toHaveCount(2);
    await expect(watches.last().getByTestId('watch-question')).toHaveCount(2);

    const daily = page.getByRole('switch', { name: /Elke dag/ });
    await daily.click();
    await expect(daily).not.toBeChecked();
    await lookIn(page, DAY);
    await alarm(running);
    await expect.poll(() => running.worker.evaluate(() => chrome.alarms.get('hourly'))).toBeUndefined();
    expect(asked).toHaveLength(3);
  } finally {
    await sites.close();
  }
});

test('permission is asked at the click, and a refusal follows nothing', async ({ running }) => {
  const page = await running.context.newPage();
  await page.goto(`${running.home}collection.html#q=haven`);
  await page.evaluate(() => {
    const asked: object[] = [];
    Object.assign(globalThis, { asked });
    // Stands in for the browser's own question, which a headless browser never answers.
    chrome.permissions.request = (wish) => {
      asked.push(wish);
      return Promise.resolve(false);
    };
  });
  await page.getByTestId('watch-this').click();
  await expect(page.getByTestId('watch-problem')).toContainText('geen toestemming');
  expect(await page.evaluate(() => (globalThis as unknown as { asked: object[] }).asked)).toEqual([
    { origins: ['https://gegevensmagazijn.tweedekamer.nl/*'] },
  ]);
  await page.getByTestId('tab-followed').click();
  await expect(page.getByTestId('followed')).toContainText('U volgt nog niets');
  await expect(page.getByTestId('watch')).toHaveCount(0);
});
