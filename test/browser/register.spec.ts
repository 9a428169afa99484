import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import {
  type Fault,
  type FictionalQuestion,
  fictionalQuestions,
  type OpenDataOptions,
  type Reply,
  withJointReplies,
  type World,
} from '../sites/open-data';
import { startSites } from '../sites/server';
import { stopWorker } from '../bench/helpers/worker';
import { read, type Running } from './launch';
import type { SharedBrowsers } from './shared-browser';
import { expect, test } from './test';

declare const chrome: { alarms: { create(name: string, info: { when: number }): Promise<void> } };

/* The Tweede Kamer's register in each of the worlds that it may be in: filling, following, and going on after a stop. */

const withdrawal: Reply = {
  ...{ kind: 'withdrawal', date: '2090-01-09', vergaderjaar: '2089-2090', number: 901 },
  documentnummer: '2090D99901',
};
/** Twelve questions with all that the register is known to be untidy in. */
const questions: FictionalQuestion[] = withJointReplies(fictionalQuestions(12), [2, 5]).map((each, i) => ({
  ...each,
  untidy: i % 2 === 0,
  ...(i === 3 ? { undated: 'replies' as const } : {}),
  ...(i === 4 ? { replies: [withdrawal] } : {}),
}));
const documents = questions.flatMap((each) => [
  each.documentnummer,
  ...each.replies.map(({ documentnummer }) => documentnummer),
]);

interface Place {
  running: Running;
  page: Page;
  /** What was asked of the register: version and what of it, `v5 $metadata`. */
  asked: string[];
}

/** A browser with the options open, and a stand-in in some world. */
async function within(
  shared: SharedBrowsers,
  options: Partial<OpenDataOptions> & { fault?: (address: string) => Fault | null },
  work: (place: Place) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const faults = (_: number, address: string) => {
    const [, version, what] = /\/OData\/(v\d)[^?]*\/([$\w]+)(?:\?|$)/.exec(address) ?? [];
    asked.push(`${version} ${what}`);
    return options.fault?.(address) ?? null;
  };
  const sites = await startSites({ openData: { questions, pageSize: 5, ...options, faults } });
  const running = await shared.take({ port: sites.port, granted: true });
  try {
    const page = await running.context.newPage();
    await page.goto(`${running.home}options.html`);
    await work({ running, page, asked });
  } finally {
    await sites.close();
  }
}

const job = (page: Page) => page.getByTestId('job-tweede-kamer');

async function fill(page: Page): Promise<void> {
  const form = page.getByTestId('form-tweede-kamer');
  await form.getByLabel('Tot en met').fill('2091-12-31');
  await form.getByLabel('Van', { exact: true }).fill('2090-01-01');
  await form.getByRole('button', { name: 'Ophalen' }).click();
}

/** Stops the worker, and lets the alarm that starts it again come at once instead of within a minute. */
async function stopAndWake({ context, home }: Running, page: () => Promise<Page>): Promise<Page> {
  await stopWorker(context, home);
  const awake = await page();
  await awake.evaluate(() => chrome.alarms.create('fill', { when: Date.now() }));
  return awake;
}

/** The archive as it is exported, as text. */
async function archived(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('export-pack').click(),
  ]);
  return gunzipSync(readFileSync(await download.path())).toString();
}

async function expectWhole(page: Page): Promise<void> {
  await expect(job(page)).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
  await expect(job(page)).toContainText('12 van 12');
  const text = await archived(page);
  expect(documents.filter((each) => !text.includes(each))).toEqual([]);
  expect(text).not.toMatch(/0001-01-01|Weggehaald/i);
  expect(text).toContain('"kind":"withdrawal"');
}

const worlds: World[] = ['v4', 'v5', 'moved'];
for (const world of worlds)
  test(`filling is complete in the world ${world}, and the version is remembered`, async ({ shared }) => {
    test.setTimeout(120_000);
    await within(shared, { world }, async ({ page, asked }) => {
      await fill(page);
      await expectWhole(page);
      const version = world === 'v4' ? 'v4' : 'v5';
      expect(asked.at(-1)).toBe(`${version} Zaak`);
      const before = asked.length;
      await fill(page);
      await expectWhole(page);
      // Three pages and no more: nothing had to be found out.
      expect(asked.slice(before)).toEqual(Array.from({ length: 3 }, () => `${version} Zaak`));
    });
  });

test('a worker stopped in the middle goes on in the other version, where its own has gone meanwhile', async ({
  shared,
}) => {
  test.setTimeout(120_000);
  let world: World = 'v4';
  let stuck = true;
  // The second page does not come until the worker has been stopped.
  const fault = (address: string): Fault | null =>
    stuck && address.includes('skiptoken') ? { kind: 'silent' } : null;
  await within(shared, { world: () => world, fault }, async ({ running, page, asked }) => {
    await fill(page);
    await expect(job(page)).toContainText('5 van 12');
    await expect.poll(() => asked.filter((each) => each === 'v4 Zaak').length).toBe(2);
    await stopAndWake(running, () => {
      [stuck, world] = [false, 'moved'];
      return Promise.resolve(page);
    });
    await expectWhole(page);
    expect(asked.at(-1)).toBe('v5 Zaak');
  });
});

test('a register that has not what is needed is told of in one sentence', async ({ shared }) => {
  await within(shared, { world: 'v5', lacking: ['Zaak.GestartOp'] }, async ({ page }) => {
    await fill(page);
    await expect(job(page)).toHaveAttribute('data-state', 'failed', { timeout: 30_000 });
    await expect(job(page).getByRole('alert')).toHaveText(
      /zijn veranderd; Naslag vindt hierin niet meer: Zaak\.GestartOp\./,
    );
  });
});

for (const world of worlds)
  test(`a saved question is followed in the world ${world}`, async ({ shared }) => {
    test.setTimeout(120_000);
    const saved = fictionalQuestion(13);
    const [any] = fictionalQuestions(1);
    if (!any) throw new Error('there should be one');
    const answered: Reply = {
      ...{ kind: 'answer', date: '2098-03-04', vergaderjaar: '2097-2098', number: 2 },
      documentnummer: '2098D50002',
    };
    const known: FictionalQuestion = {
      ...any,
      zaaknummer: saved.zaaknummer ?? '',
      documentnummer: saved.documentnummer ?? '',
      subject: saved.title,
      submitted: saved.date,
      replies: [answered],
    };
    await within(shared, { world, questions: [known] }, async ({ running, page, asked }) => {
      const question = await read(running.context, addressesOf(saved).publication);
      await question.locator('naslag-bar [data-action="save"]').click();
      await expect(question.locator('naslag-bar [data-action="save"]')).toHaveAttribute('data-saved');
      const control = page.getByRole('switch', { name: /Open vragen volgen/ });
      await control.click();
      await expect(control).toBeChecked();
      await expect(page.getByTestId('looked-up')).toContainText('0 open vragen', { timeout: 30_000 });
      await expect(page.getByTestId('looked-up')).toContainText('Laatst gecontroleerd');
      await expect(page.getByTestId('follow-options').getByRole('alert')).toHaveCount(0);
      expect(asked.at(-1)).toBe(`${world === 'v4' ? 'v4' : 'v5'} Zaak`);
    });
  });

test('a register that takes 45 s is waited for, also by a worker that was stopped in between @long', async ({
  shared,
}) => {
  test.setTimeout(300_000);
  // Longer than Chromium lets a worker be idle, and longer than it waits for an answer by its own account.
  const fault = (address: string): Fault | null =>
    address.includes('/Zaak?') && address.includes('/v5/') ? { kind: 'late', ms: 45_000 } : null;
  await within(shared, { world: 'v5', pageSize: 6, fault }, async ({ running, page, asked }) => {
    await fill(page);
    await page.close(); // nothing but its own work keeps the worker awake
    await expect.poll(() => asked.filter((each) => each === 'v5 Zaak').length, { timeout: 90_000 }).toBe(2);
    const again = await stopAndWake(running, async () => {
      const options = await running.context.newPage();
      await options.goto(`${running.home}options.html`);
      return options;
    });
    await expect(job(again)).toContainText('6 van 12');
    await expect(job(again)).toHaveAttribute('data-state', 'done', { timeout: 150_000 });
    await expectWhole(again);
  });
});
