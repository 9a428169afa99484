import { addressesOf } from '../sites/catalogue';
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
});
