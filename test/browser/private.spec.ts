import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import type { Known, PageState } from '../../lib/model/page-state';
import { allowInPrivate } from './extensions-page';
import { launch, type Running } from './launch';
import { expect, test } from './test';

const { publication } = addressesOf(fictionalQuestion(13));

/** What a page of the extension sees, as far as this test uses it. */
declare const chrome: {
  windows: { create(of: { incognito: boolean; url: string }): Promise<{ tabs?: { id?: number }[] }> };
  tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
};

/** The page of a document in a private window, which only the extension can reach. */
async function readInPrivate({ context, home }: Running) {
  const own = await context.newPage();
  await own.goto(`${home}options.html`);
  const tab = await own.evaluate(async (url) => {
    const { tabs } = await chrome.windows.create({ incognito: true, url });
    return tabs?.[0]?.id ?? 0;
  }, publication);
  const state = () =>
    own.evaluate(
      (id) => chrome.tabs.sendMessage(id, { page: 'pageState', input: null }).catch(() => null),
      tab,
    ) as Promise<PageState | null>;
  const wish = () =>
    own.evaluate((id) => chrome.tabs.sendMessage(id, { page: 'wish', input: { what: 'document' } }), tab);
  return { own, tab, state, wish };
}

test('what is read in a private window leaves nothing, and saving there asks', async ({ sites }) => {
  const running = await launch({ port: sites.port }); // it is allowed in private windows from here on
  try {
    await allowInPrivate(running);
    const { own, tab, state, wish } = await readInPrivate(running);
    await expect.poll(async () => (await state())?.known?.saved, { timeout: 30_000 }).toBe(false);
    await expect.poll(async () => (await state())?.related !== null).toBe(true);
    await wish(); // the key that saves
    const popup = await running.context.newPage();
    await popup.goto(`${running.home}popup.html?tab=${tab}`);
    await popup.getByTestId('save').click();
    await expect(popup.getByTestId('private')).toContainText('Naslag niets onthoudt');
    const list = await running.context.newPage();
    await list.goto(`${running.home}collection.html`);
    await expect(list.getByText('Uw verzameling is nog leeg')).toBeVisible();
    await own.reload();
    await expect(own.getByTestId('archived')).toContainText('0 vragen in het archief');
    await popup.getByRole('button', { name: 'Toch bewaren' }).click();
    await expect(list.getByTestId('item')).toHaveCount(1);
    await expect.poll(async () => ((await state())?.known as Known).saved).toBe(true);
    await expect(popup.getByTestId('private')).toHaveCount(0);
  } finally {
    await running.close();
  }
});
