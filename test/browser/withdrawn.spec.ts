import { fictionalItem } from '../unit/backup/collection';
import { question } from '../unit/documents';
import { fillCollection } from './fill-collection';
import { expect, test } from './test';

test('a question that was withdrawn is told as one, filtered as one, and waited for no more', async ({
  running,
}) => {
  const item = fictionalItem(1);
  const asked = item.documents[0]?.document.kamervraag ?? question().kamervraag;
  const withdrawal = question(
    {
      ...asked,
      ...{ kind: 'withdrawal', officialId: null, documentnummer: '2098D00077', answered: '2098-01-22' },
      ...{ status: 'no-text', questions: [], footnotes: [] },
    },
    { site: 'tweedekamer', url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?did=2098D00077' },
  );
  const kept = { document: withdrawal, resolved: { citations: [], sources: [] }, readAt: item.savedAt + 1 };
  await fillCollection(running, [
    { ...item, documents: [...item.documents, kept] },
    fictionalItem(2),
    fictionalItem(3),
  ]);
  const page = await running.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${running.home}collection.html`);
  await expect(page.locator('.fate.withdrawn')).toHaveText('ingetrokken 22 januari 2098');
  await page.goto(`${running.home}collection.html#status=withdrawn`);
  await expect(page.locator('.fate')).toHaveText(['ingetrokken 22 januari 2098']);
  await page.locator('.what').first().click();
  const line = page.getByTestId('follow');
  await expect(line).toHaveAttribute('data-kind', 'withdrawn');
  await expect(line).toContainText('De vragen zijn ingetrokken op 22 januari 2098');
  await expect(page.getByText(/verwacht/)).toHaveCount(0);
});
