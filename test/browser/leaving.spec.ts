import type { Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { openPopup, read, type Running } from './launch';
import { expect, test } from './test';

const { publication } = addressesOf(fictionalQuestion(13));

/** How a reader is gone with the last key hardly up. */
const ways: [string, (page: Page, running: Running) => Promise<unknown>][] = [
  ['goes elsewhere', (page) => page.goto(publication)],
  ['follows a link', (page) => page.evaluate((url) => void (location.href = url), publication)],
  ['closes the tab', (page) => page.close()],
  ['has the tab crash', crash],
];

test('a note that is being typed when its page goes is there again', async ({ running }) => {
  const saved = await read(running.context, publication);
  await saved.locator('naslag-bar [data-action="save"]').click();
  await expect(saved.locator('naslag-bar [data-action="save"]')).toHaveAttribute('data-saved');
  const popup = await openPopup(running, saved);
  await popup.getByTestId('note').pressSequentially('In de popup');
  await popup.close();
  let expected = 'In de popup';
  for (const [i, [way, leave]] of ways.entries())
    for (const ms of [0, 100]) {
      const page = await openNote(running);
      await expect(page.getByTestId('note'), `before the reader ${way}`).toHaveValue(expected);
      const typed = ` en ${i}.${ms}`;
      await page.getByTestId('note').press('Control+End');
      await page.keyboard.type(typed);
      expected += typed;
      await wait(ms);
      await leave(page, running);
      await page.close();
    }
  await expect((await openNote(running)).getByTestId('note')).toHaveValue(expected);
});

/** The saved question in the collection, with its note being written. */
async function openNote({ context, home }: Running): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}collection.html`);
  await page.getByTestId('item').first().click();
  await page.getByTestId('note-edit').click();
  return page;
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined); // it never answers
  await crashed;
}
