import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import {
  askedTexts,
  clearArchive,
  countRecords,
  noteAskedText,
  rememberDocuments,
  tidyArchive,
} from '../../../lib/store';
import { archiveDatabase as database } from '../../../lib/store/database';
import { question } from '../documents';

const note = (id: string, at = 1) => noteAskedText({ id, outcome: 'absent', at });
const ids = async () => (await askedTexts()).map(({ id }) => id);

beforeEach(async () => {
  await clearArchive();
  await rememberDocuments([{ document: question(), readAt: 1 }]);
});

it('what was asked for in vain is kept once each, the latest last, and beside the index', async () => {
  await note('a');
  await note('b');
  await noteAskedText({ id: 'a', outcome: 'failed', at: 2 });
  await tidyArchive('whole');
  expect(await askedTexts()).toEqual([
    { id: 'b', outcome: 'absent', at: 1 },
    { id: 'a', outcome: 'failed', at: 2 },
  ]);
  expect(await countRecords()).toBe(1);
});

it('of very many the latest are kept', async () => {
  const asked = Array.from({ length: 500 }, (_, i) => ({ id: `${i}`, outcome: 'absent', at: i }));
  await database.table('state').put({ id: 'texts', asked });
  await note('last');
  const kept = await ids();
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([500, '1', 'last']);
});

it('goes with the archive, and does not come back to an empty one', async () => {
  await note('a');
  await clearArchive();
  await note('b');
  expect([await ids(), await database.state.count()]).toEqual([[], 0]);
});

it('where it is damaged, it begins anew', async () => {
  await database.table('state').put({ id: 'texts', asked: [{ id: 7 }] });
  expect(await ids()).toEqual([]);
  await note('a');
  expect(await ids()).toEqual(['a']);
});
