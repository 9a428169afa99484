import type { Page } from '@playwright/test';
import { addressesOf, fixturePages } from '../sites/catalogue';
import { citedQuestion } from '../sites/cited';
import { fillCollection } from './fill-collection';
import { keptItems } from './kept-items';
import { openPopup, read, speak, type Running } from './launch';
import { expect, test } from './test';

const urlOf = (name: string) => fixturePages().find((fixture) => fixture.name === name)?.url ?? '';

/** The height that it has by itself, and whether anything of it is cut off. */
async function height(popup: Page): Promise<number> {
  await popup.setViewportSize({ width: 380, height: 100 });
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  await popup.setViewportSize({ width: 380, height: 600 });
  return height;
}

/** Whether a reader sees it without moving anything. */
const inSight = (popup: Page, id: string) =>
  expect(popup.getByTestId(id).first()).toBeInViewport({ ratio: 0.9 });

type Seen = (popup: Page, name: string) => Promise<void>;

async function ofQuestion(running: Running, seen: Seen): Promise<void> {
  const page = await read(running.context, addressesOf(citedQuestion()).publication);
  const popup = await openPopup(running, page);
  await popup.getByTestId('sources').waitFor();
  await inSight(popup, 'health');
  await seen(popup, 'new');

  const save = popup.getByTestId('save');
  await save.click();
  await popup.getByTestId('note').waitFor();
  const before = await save.boundingBox();
  await expect(popup.getByTestId('undo')).toBeVisible();
  for (const id of ['sources', 'note', 'labels', 'health']) await inSight(popup, id);
  await seen(popup, 'saved');
  await popup.getByRole('button', { name: /^(Sluiten|Close)$/ }).click();
  expect(await save.boundingBox()).toEqual(before); // the toast has moved nothing
  const labels = popup.getByTestId('labels').locator('input');
  for (const label of [
    'waterwerken',
    'achterstallig onderhoud',
    'voor het debat van volgende week',
    'nog nalezen',
  ]) {
    await labels.fill(label);
    await labels.press('Enter');
  }
  await popup.getByTestId('note').fill('Een lange notitie, die over vele regels loopt.\n'.repeat(20));
  for (const id of ['save', 'note', 'health']) await inSight(popup, id);
  await seen(popup, 'labels and a long note');
  await popup.getByTestId('all-sources').click();
  await seen(popup, 'all sources');
  await page.close();
}

async function ofOthers(running: Running, seen: Seen): Promise<void> {
  for (const name of ['obk-answer', 'obk-postponement']) {
    const page = await read(running.context, urlOf(name));
    const popup = await openPopup(running, page);
    const save = popup.getByTestId('save');
    await expect(save).toBeEnabled();
    // The notice belongs to the answer that is saved by then.
    if ((await save.getAttribute('aria-pressed')) === 'false') await save.click();
    await popup.getByTestId('note').waitFor();
    await inSight(popup, 'save');
    await seen(popup, name);
    await page.close();
  }

  await fillCollection(running, keptItems(60));
  const other = await running.context.newPage();
  await other.goto(`${running.home}popup.html`);
  await other.getByTestId('search').waitFor();
  await seen(other, 'another page');
  await other.getByTestId('search').fill('sluisdeuren');
  await other.getByTestId('hit').nth(8).waitFor();
  await inSight(other, 'search');
  await inSight(other, 'hit');
  await seen(other, 'results');
}

for (const language of ['nl', 'en'] as const)
  test(`the popup is no higher than 600 px in whatever state, ${language}`, async ({ running }, info) => {
    await speak(running.worker, language);
    const seen: Seen = async (popup, name) => {
      expect.soft(await height(popup), name).toBeLessThanOrEqual(600);
      expect
        .soft(await popup.evaluate(() => document.documentElement.scrollWidth), name)
        .toBeLessThanOrEqual(380);
      await popup.screenshot({ path: info.outputPath(`${name.replaceAll(' ', '-')}-${language}.png`) });
    };
    await ofQuestion(running, seen);
    // The words of one language tell enough of what holds less.
    if (language === 'nl') await ofOthers(running, seen);
  });
