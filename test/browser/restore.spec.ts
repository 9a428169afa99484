import { fixturePages } from '../sites/catalogue';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { askOf, complete, launchBare, speak, tabOf } from './launch';
import { expect, test } from './test';

const pages = fixturePages();
const kamervragen = pages.filter(({ expected }) => expected.isKamervraag);
const others = pages.filter(({ expected }) => !expected.isKamervraag);

test('switched off for the site, every page is byte for byte what it was', async ({ sites, running }) => {
  const bare = await launchBare({ port: sites.port });
  const plain = await bare.context.newPage();
  const page = await running.context.newPage();
  expect(kamervragen.length).toBeGreaterThan(5);
  for (const { url, name } of kamervragen) {
    await plain.goto(url);
    await page.goto(url);
    await complete(page);
    expect(await page.content(), name).not.toBe(await plain.content());
    await page.locator('naslag-bar [data-action="menu"]').click();
    await page.locator('naslag-bar [data-action="site"]').click();
    await page.locator('naslag-bar').waitFor({ state: 'detached' });
    expect(await page.content(), name).toBe(await plain.content());
    await speak(running.worker, 'nl'); // forgets the site switched off
  }
  await bare.close();
});

test('a page that is no document of Kamervragen is left alone', async ({ sites, running }) => {
  const bare = await launchBare({ port: sites.port });
  const plain = await bare.context.newPage();
  const page = await running.context.newPage();
  expect(others.length).toBeGreaterThan(2);
  for (const { url, name } of others) {
    await plain.goto(url);
    await page.goto(url);
    // It answers once it has looked; before that nobody does.
    const looked = async () => askOf(running, await tabOf(running, page)).catch(() => 'not yet');
    await expect.poll(looked, name).toBeNull();
    expect(await page.content(), name).toBe(await plain.content());
  }
  await bare.close();
});

test('off for the page takes the marks away, on brings them back', async ({ running }) => {
  const page = await running.context.newPage();
  await page.goto(addressesOf(fictionalQuestion(13)).publication);
  await complete(page);
  const marks = page.locator('a.naslag-ref');
  const before = await marks.count();
  expect(before).toBeGreaterThan(0);
  await page.locator('naslag-bar [data-action="switch"]').click();
  await expect(marks).toHaveCount(0);
  await page.locator('naslag-bar [data-action="switch"]').click();
  await expect(marks).toHaveCount(before);
});

test('a page that changes is read again, and the way back finds it annotated', async ({ running }) => {
  const page = await running.context.newPage();
  const { publication } = addressesOf(fictionalQuestion(13));
  await page.goto(publication);
  await complete(page);
  await page.evaluate(() => {
    const vraag = document.querySelectorAll('.vraag');
    vraag[vraag.length - 1]?.remove();
  });
  await expect(page.locator('naslag-bar')).toContainText('12 vragen');
  await complete(page);
  await page.goto('https://www.voorbeeldkrant.example/');
  await page.goBack();
  await expect(page.locator('naslag-bar')).toContainText(/1[23] vragen/);
});
