import { fictionalQuestions, officialId } from '../sites/open-data';
import { startSites } from '../sites/server';
import { launch } from './launch';
import { expect, test } from './test';

// Chromium stops an idle background after half a minute, and says that it may where an answer takes as long.
test('a server that takes 45 seconds for one answer ends complete', async () => {
  test.setTimeout(300_000);
  const questions = fictionalQuestions(6);
  const late = { kind: 'late', ms: 45_000 } as const;
  let delayed = 0;
  // The first list of publications, and one text.
  const faults = (_: number, address: string) => {
    const slow = address.includes('maximumRecords=100&startRecord=1&') || address.endsWith('Z00004.xml');
    return slow && delayed < 2 && (delayed += 1) ? late : null;
  };
  const sites = await startSites({ openData: { questions, faults } });
  const running = await launch({ port: sites.port, granted: true });
  try {
    const page = await running.context.newPage();
    await page.goto(`${running.home}options.html`);
    const form = page.getByTestId('form-koop');
    await form.getByLabel('Tot en met').fill('2090-02-28');
    await form.getByLabel('Van', { exact: true }).fill('2090-01-01');
    await form.getByRole('button', { name: 'Ophalen' }).click();
    const job = page.getByTestId('job-koop');
    // Nobody looks on, as when a reader does something else meanwhile: only the background itself keeps it going.
    await expect(job).toHaveAttribute('data-state', 'running');
    await page.goto('about:blank');
    await expect.poll(() => delayed, { timeout: 200_000 }).toBe(2);
    await page.waitForTimeout(46_000);
    await page.goto(`${running.home}options.html`);
    await expect(job).toHaveAttribute('data-state', 'done', { timeout: 100_000 });
    const all = questions.length + questions.flatMap(({ replies }) => replies.map(officialId)).length;
    await expect(job).toContainText(`${all} van ${all}`);
    await expect(job).toContainText(`${questions.length} nieuwe vragen`);
    await expect(job).not.toContainText('onleesbaar');
    // Each was asked for once: the work went on, and was not begun again.
    expect(delayed).toBe(2);
  } finally {
    await running.close();
    await sites.close();
  }
});
