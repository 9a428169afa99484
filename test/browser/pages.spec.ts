import type * as sites from '../../lib/sites';
import { fixtureFolder, sampleFolder, savedPages } from '../unit/sites/pages';
import { launchBare, type Bare } from './launch';
import { bundled } from './reader';
import { expect, test } from './test';

declare const reader: typeof sites;

const fixtures = savedPages(fixtureFolder);
const samples = savedPages(sampleFolder);
let bare: Bare;

test.beforeAll(async ({ sites }) => void (bare = await launchBare({ port: sites.port })));
test.afterAll(() => bare.close());

/** What the reader makes of saved pages when the real Chromium has parsed them. */
async function readAll(pages: typeof samples) {
  const page = await bare.context.newPage();
  await page.addScriptTag({ content: await bundled('lib/sites/index.ts', 'reader') });
  const read = await page.evaluate(
    (all) =>
      all.map(({ html, url }) => {
        const document = new DOMParser().parseFromString(html, 'text/html');
        return reader.readPage(document, url)?.kamervraag ?? null;
      }),
    pages.map(({ html, url }) => ({ html, url })),
  );
  await page.close();
  return pages.map((saved, i) => ({ saved, read: read[i] ?? null }));
}

test('every fictional page is right in every field in Chromium', async () => {
  expect(fixtures.length).toBeGreaterThan(18);
  for (const { saved, read } of await readAll(fixtures)) {
    const { isKamervraag, ...expected } = saved.expected;
    expect(read, saved.name).toEqual(isKamervraag ? expected : null);
  }
});

test('every sample page is right in every field in Chromium', async () => {
  test.skip(samples.length === 0, 'the sample pages lie in ../shared, which is not here');
  for (const { saved, read } of await readAll(samples)) {
    const { isKamervraag, ...expected } = saved.expected;
    expect(read !== null, saved.name).toBe(isKamervraag);
    for (const [field, value] of Object.entries(read ?? {})) {
      const right = [expected[field as keyof typeof expected], ...(saved.also[field] ?? [])];
      expect(right, `${saved.name}: ${field}`).toContainEqual(value);
    }
  }
});
