import type { Page } from '@playwright/test';
import { addressesOf } from '../sites/catalogue';
import { citedQuestion } from '../sites/cited';
import { fictionalQuestion } from '../sites/fictional';
import { renderPublication } from '../sites/officiele-bekendmakingen';
import { askOf, complete, openPopup, read, tabOf } from './launch';
import { expect, test } from './test';

const { publication, parliament } = addressesOf(citedQuestion());
const paper = (id: string) => `https://zoek.officielebekendmakingen.nl/${id}.html`;

/** Each link of ours: its words (a citation across elements is one), address and certainty. */
async function links(page: Page): Promise<[string, string, string][]> {
  const parts = await page.locator('a.naslag-ref').evaluateAll((all) =>
    all.map((link) => ({
      words: link.textContent ?? '',
      href: link.getAttribute('href') ?? '',
      certainty: link.getAttribute('data-certainty') ?? '',
      continues: link.hasAttribute('data-continues'),
    })),
  );
  const whole: [string, string, string][] = [];
  let begun = '';
  for (const { words, href, certainty, continues } of parts) {
    begun += words;
    if (continues) continue;
    whole.push([begun.replace(/\s+/g, ' '), href, certainty]);
    begun = '';
  }
  return whole;
}

test('each citation is a link whose look says how sure it is', async ({ running }) => {
  for (const url of [publication, parliament]) {
    const page = await read(running.context, url);
    const found = await links(page);
    const eurLex = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=';
    for (const expected of [
      [
        'artikel 5.1, tweede lid, van de Wet open overheid',
        'https://wetten.overheid.nl/jci1.3:c:BWBR0045754&artikel=5.1&lid=2',
        'derived',
      ],
      ['art. 6:162 BW', 'https://wetten.overheid.nl/jci1.3:c:BWBR0005289&artikel=162', 'derived'],
      ['Kamerstuk 36 200-V, nr. 26', paper('kst-36200-V-26'), 'derived'],
      ['genoemde motie', paper('kst-36200-V-26'), 'derived'],
      ['Verordening (EU) 2016/679', `${eurLex}CELEX:32016R0679`, 'derived'],
      ['COM(2021) 206', `${eurLex}COM:2021:206:FIN`, 'derived'],
      ['C-311/18', `${eurLex}CELEX:62018CJ0311`, 'derived'],
      ['Idem, nr. 9', paper('kst-36410-9'), 'derived'],
      ['voetnoot 4', 'https://www.rekenkamer.example/pont.pdf', 'derived'],
    ])
      expect(found, url).toContainEqual(expected);
    expect(found.find(([words]) => words === 'artikel 8 van de Vreemdelingenwet')?.[2]).toBe('derived');
    expect(found.map(([words]) => words).join()).not.toContain('ARVODI');
    await page.close();
  }
});

test('a citation across elements and broken lines is marked whole, and its card opens', async ({
  running,
}) => {
  const broken = renderPublication(citedQuestion()).replace(
    'Kamerstuk 36 410, nr. 2,',
    'Kamerstuk <i>36 <b>410</b></i>,\n  <br> nr. 2,',
  );
  await running.context.route(publication, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: broken }),
  );
  const page = await read(running.context, publication);
  expect((await links(page)).map(([words, href]) => [words.replaceAll(' ', ''), href])).toContainEqual([
    'Kamerstuk36410,nr.2',
    paper('kst-36410-2'),
  ]);
  await page
    .locator(`a.naslag-ref[href="${paper('kst-36410-2')}"]`)
    .first()
    .focus();
  await expect(page.locator('naslag-card')).toContainText('Kamerstukken II 36410, nr. 2');
});

test('copying gives the form of the Leidraad', async ({ running }) => {
  await running.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await read(running.context, publication);
  for (const [href, words] of [
    ['https://wetten.overheid.nl/jci1.3:c:BWBR0005289&artikel=162', 'art. 6:162 BW.'],
    [paper('kst-36200-V-26'), 'Kamerstukken II 36200 V, nr. 26.'],
  ] as const) {
    await page.locator(`a.naslag-ref[href="${href}"]`).first().focus();
    await page.locator('naslag-card [data-action="copy"]').click();
    await expect(page.locator('naslag-card')).toContainText('Gekopieerd');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
    await page.keyboard.press('Escape');
  }
});

test('the popup has each source once, in its group, with every question that cites it', async ({
  running,
}) => {
  const popup = await openPopup(running, await read(running.context, publication));
  await popup.getByTestId('all-sources').click();
  const groups = popup.locator('section.group');
  await expect(groups.locator('h3')).toHaveText(['Pers', 'Parlement', 'Recht', 'Europese Unie', 'Overig']);
  const motion = popup.locator('li', { has: popup.locator(`a[href="${paper('kst-36200-V-26')}"]`) });
  await expect(motion).toHaveCount(1);
  await expect(motion).toContainText('vraag 3 en 5');
});

test('earlier questions named by member and day lead to the ones in the archive', async ({ running }) => {
  const earlier = fictionalQuestion(1);
  const early = {
    ...earlier,
    heading: earlier.heading
      .replace('28 januari', '3 februari')
      .replace('de leden Voorbeeld (XYZ) en De Tweede (ABC)', 'het lid Voorbeeld (XYZ)'),
  };
  const url = addressesOf(early).publication;
  await running.context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: renderPublication(early) }),
  );
  const page = await read(running.context, publication);
  expect((await links(page)).map(([words]) => words)).not.toContain('mijn vragen van 3 februari 2098');
  await read(running.context, url);
  await page.reload();
  await complete(page);
  expect(await links(page)).toContainEqual(['mijn vragen van 3 februari 2098', url, 'derived']);
  const { resolved } = await askOf(running, await tabOf(running, page));
  expect(resolved?.sources.map((source) => source.url)).toContain(url);
});
