import { addressesOf, fixturePages } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { complete, read, speak } from './launch';
import { expect, test } from './test';

test("annotations speak the language that the reader has chosen, else the browser's", async ({ running }) => {
  await speak(running.worker, 'auto'); // Debian's Chromium speaks English
  const page = await read(running.context, addressesOf(fictionalQuestion(13)).publication);
  const bar = page.locator('naslag-bar');
  await expect(bar).toContainText('13 questions');
  await page.locator('a.naslag-ref').first().focus();
  await expect(page.locator('naslag-card')).toContainText('Motion');
  for (const [language, words] of [
    ['nl', '13 vragen'],
    ['en', '13 questions'],
  ] as const) {
    await speak(running.worker, language);
    await page.reload();
    await complete(page);
    await expect(bar).toContainText(words);
  }
  // What is loaded when it is used speaks it too: an earlier question that unfolds.
  const urlOf = (name: string) => fixturePages().find((fixture) => fixture.name === name)?.url ?? '';
  await read(running.context, urlOf('obk-answer'));
  const citing = await read(running.context, urlOf('obk-question'));
  await citing.locator('naslag-tools .chip').first().click();
  await expect(citing.locator('naslag-related')).toContainText('3 March 2097');
});
