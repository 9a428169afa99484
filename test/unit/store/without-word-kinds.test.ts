import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type * as WordKinds from '../../../lib/relate/word-kinds';
import { completeProfiles, rememberDocuments } from '../../../lib/store';
import { emptyIndex } from '../../../lib/store/block-ids';
import { archiveDatabase as archive } from '../../../lib/store/database';
import { allProfiled, readProfiles } from '../../../lib/store/profile-rows';
import { putRecords } from '../../../lib/store/put-records';
import { question } from '../documents';

const file = vi.hoisted(() => ({ isRead: true }));
vi.mock('../../../lib/relate/word-kinds', async (original) => ({
  ...(await original<typeof WordKinds>()),
  hasWordKinds: () => file.isRead,
}));

const rowsOf = (ids: number[]) => archive.blocks.bulkGet(ids);
const asked = (n: number) => question({ officialId: `kv-tk-2097Z1000${n}`, zaaknummer: `2097Z1000${n}` });

it('an upgrade indexes without the kinds of words, and what it leaves out is made up for later', async () => {
  await rememberDocuments([1, 2].map((n) => ({ document: asked(n), readAt: 0 })));
  const records = await archive.questions.toArray();
  const docs = async () => (await archive.questions.toArray()).map(({ doc }) => doc);
  expect((await readProfiles(rowsOf, await docs())).size).toBe(2);

  file.isRead = false; // an upgrade waits for no file
  const { questions, blocks, state } = archive;
  await archive.transaction('rw', questions, blocks, state, async () => {
    const [first] = records;
    if (!first) throw new Error('nothing was remembered');
    const before = (await state.get('index')) ?? emptyIndex();
    await putRecords(archive, before, [{ record: first, stored: [first], readAt: 0 }]);
  });
  expect((await readProfiles(rowsOf, await docs())).size).toBe(1);

  file.isRead = true;
  await completeProfiles();
  expect((await readProfiles(rowsOf, await docs())).size).toBe(2);
  expect(await archive.table('state').get(allProfiled.id)).toEqual(allProfiled);
});
