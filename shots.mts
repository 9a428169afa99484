import { startSites } from './test/sites/server';
import { launch, openPopup, read } from './test/browser/launch';
import { addressesOf } from './test/sites/catalogue';
import { fictionalQuestion } from './test/sites/fictional';
import { fictionalQuestions } from './test/sites/open-data';
import { fillCollection } from './test/browser/fill-collection';
import { keptItems } from './test/browser/kept-items';
const lang = (process.argv[2] ?? 'nl') as 'nl'; const dark = process.argv[3] === 'dark';
const sites = await startSites({ openData: { questions: fictionalQuestions(40) } } as never);
const running = await launch({ port: sites.port, granted: true, language: lang });
const S = (p: any, n: string, full = false) => p.screenshot({ path: `/tmp/shots/${n}-${lang}${dark ? '-dark' : ''}.png`, fullPage: full });
try {
  const w = await running.context.newPage(); if (dark) await w.emulateMedia({ colorScheme: 'dark' });
  await w.setViewportSize({ width: 1280, height: 900 }); await w.goto(`${running.home}welcome.html`); await w.waitForTimeout(800); await S(w, 'welcome');
  const b = w.getByTestId('fetch-earlier-start'); if (await b.count()) { await b.first().click(); await w.waitForTimeout(4000); await S(w, 'welcome2'); }
  const page = await read(running.context, addressesOf(fictionalQuestion(13)).publication); if (dark) await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(500); await S(page, 'page');
  await page.setViewportSize({ width: 320, height: 700 }); await page.waitForTimeout(400); await S(page, 'page320'); await page.setViewportSize({ width: 1280, height: 900 });
  const popup = await openPopup(running, page); if (dark) await popup.emulateMedia({ colorScheme: 'dark' }); await popup.waitForTimeout(800); await S(popup, 'popup', true);
  await fillCollection(running, keptItems(60));
  const c = await running.context.newPage(); if (dark) await c.emulateMedia({ colorScheme: 'dark' });
  for (const [width, height] of [[1280, 900], [320, 700], [768, 800]] as const) { await c.setViewportSize({ width, height }); for (const tab of ['collection', 'archive', 'followed']) { await c.goto('about:blank'); await c.goto(`${running.home}collection.html#tab=${tab}`); await c.waitForTimeout(900); await S(c, `${tab}${width}`); } }
} finally { await running.close(); await sites.close(); }
process.exit(0);
