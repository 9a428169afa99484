import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadDocument } from '../../../lib/model/document';
import { question } from '../documents';

const allowed = vi.fn(() => Promise.resolve(false));
const incognito = vi.fn(() => Promise.resolve({ incognito: false }));
vi.mock('wxt/browser', () => ({
  browser: { permissions: { contains: allowed }, tabs: { get: incognito }, runtime: { id: 'naslag' } },
}));
const { answerable } = await import('../../../lib/background/unfold');
const { clearArchive, documentsBeside, rememberDocuments, saveItem } = await import('../../../lib/store');
const { collectionDatabase } = await import('../../../lib/store/database');

const asked = question({}, { relations: ['ah-tk-20972098-12'] });
const reply = (numbers: number[], change = {}): ReadDocument =>
  question({
    ...{ kind: 'answer', officialId: 'ah-tk-20972098-12', aanhangselnummer: 12, answered: '2098-02-01' },
    answers: [{ numbers, text: 'Ja, op tijd.', notes: [] }],
    ...change,
  });
const remember = (...documents: ReadDocument[]) =>
  rememberDocuments(documents.map((document) => ({ document, readAt: 0 })));
/** As `read` asks it: with the documents beside it. */
const seen = async (document: ReadDocument, tab: number | null) =>
  answerable(document, await documentsBeside(document), tab);
const urls = async (document: ReadDocument) => (await documentsBeside(document)).map(({ url }) => url);

beforeEach(async () => {
  allowed.mockResolvedValue(false);
  incognito.mockResolvedValue({ incognito: false });
  await clearArchive();
  await Promise.all(collectionDatabase.tables.map((table) => table.clear()));
});

describe('the documents beside one', () => {
  it('are none where nothing is known', async () => expect(await urls(asked)).toEqual([]));

  it('are those of its question in the archive, without itself', async () => {
    const other = question({ officialId: 'kv-tk-2098Z00099', zaaknummer: '2098Z00099', subject: 'bruggen' });
    await remember(asked, reply([1]), other);
    expect(await urls(asked)).toEqual([reply([1]).url]);
    expect(await urls(reply([1]))).toEqual([asked.url]);
  });

  it('are those in the collection, where the archive is empty', async () => {
    await saveItem(reply([1]), { citations: [], sources: [] }, []);
    expect(await urls(asked)).toEqual([reply([1]).url]);
  });
});

describe('below which questions an answer can be unfolded', () => {
  it('those that are answered in the archive', async () => {
    await remember(asked, reply([2]));
    expect(await seen(asked, 1)).toEqual([1]);
  });

  it('all that one answer joins', async () => {
    await remember(asked, reply([1, 2]));
    expect(await seen(asked, null)).toEqual([0, 1]);
  });

  it('each, where its answer may be fetched', async () => {
    allowed.mockResolvedValue(true);
    expect(await seen(asked, 1)).toEqual([0, 1]);
  });

  it.each<[string, () => void, number | null]>([
    ['the source is not allowed', () => undefined, 1],
    [
      'the window is private',
      () => incognito.mockResolvedValue({ incognito: true }) && allowed.mockResolvedValue(true),
      1,
    ],
    ['it is asked outside of a tab', () => allowed.mockResolvedValue(true), null],
  ])('none, where %s', async (_, prepare, tab) => {
    prepare();
    expect(await seen(asked, tab)).toEqual([]);
  });

  it('none, where no reply is known, and none of an answer', async () => {
    allowed.mockResolvedValue(true);
    expect(await seen(question(), 1)).toEqual([]);
    expect(await seen(reply([1]), 1)).toEqual([]);
    expect(await seen(question({ questions: [] }, { relations: ['ah-tk-20972098-12'] }), 1)).toEqual([]);
  });
});
