import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keep } from '../../../lib/background/keep';
import type { Change } from '../../../lib/model/keeping';
import { changeItem, changeSettings, listItems } from '../../../lib/store';
import { archiveDatabase, collectionDatabase } from '../../../lib/store/database';
import { question } from '../documents';

const document = question();
const resolved = async () => ({ citations: [], sources: [] });
const change = (change: Change) => keep(document, change, resolved);
const roest = { place: { part: 'question' as const, index: 0 }, start: 21, end: 40, note: '' };
const back = async (kept: ReturnType<typeof change>) => {
  const { way } = await kept;
  if (!way) throw new Error('there is no way back');
  return change(way.change);
};

beforeEach(async () => {
  await changeSettings({ language: 'nl' });
  await Promise.all(collectionDatabase.tables.map((table) => table.clear()));
});

describe('what is kept of a document', () => {
  it('is all of it, and undone at once; what was kept before is let go by its name', async () => {
    const first = await change({ act: 'save', questions: [] });
    expect(first).toMatchObject({ known: { saved: true }, said: 'Bewaard in uw verzameling.' });
    expect(first.way?.words).toBe('Ongedaan maken');
    expect((await change({ act: 'save', questions: [] })).way?.words).toBe('Uit verzameling verwijderen');
    expect(await back(change({ act: 'save', questions: [] }))).toMatchObject({ known: { saved: false } });
    expect(await listItems()).toEqual([]);
  });

  it('is one question; undoing it takes the document out only if it came in with it', async () => {
    const kept = await change({ act: 'save', questions: [2] });
    expect(kept).toMatchObject({ known: { questions: [2] }, said: 'Vraag 2 is bewaard in uw verzameling.' });
    expect((await back(change({ act: 'save', questions: [1] }))).known).toMatchObject({
      saved: true,
      questions: [2],
    });
    expect((await change({ act: 'let-go', questions: [2], whole: false })).known).toMatchObject({
      saved: true,
      questions: [],
    });
    await change({ act: 'let-go', questions: [], whole: true });
    expect((await back(change({ act: 'save', questions: [1] }))).known.saved).toBe(false);
  });

  it('is a passage, once, with its document', async () => {
    const kept = await change({ act: 'mark', passages: [roest] });
    expect(kept.said).toBe('Passage gemarkeerd en bewaard.');
    expect(kept.known.passages).toMatchObject([roest]);
    expect(await listItems()).toMatchObject([{ passages: [{ quote: 'roestende sluisdeur', numbers: [1] }] }]);
    expect(await change({ act: 'mark', passages: [roest] })).toMatchObject({
      said: 'Deze passage was al gemarkeerd.',
      way: null,
    });
    expect((await listItems())[0]?.passages).toHaveLength(1);
  });

  it('comes back with its note when a mark was taken away', async () => {
    await change({ act: 'mark', passages: [{ ...roest, note: 'Nabellen' }] });
    const [item] = await listItems();
    const ids = item?.passages.map(({ id }) => id) ?? [];
    expect((await back(change({ act: 'unmark', ids, whole: false }))).known.passages).toMatchObject([
      { ...roest, note: 'Nabellen' },
    ]);
  });

  it('is nothing more when a mark is undone for which the document came in, nor when it is saved again', async () => {
    expect((await back(change({ act: 'mark', passages: [roest] }))).known).toMatchObject({
      saved: false,
      passages: [],
    });
    expect((await change({ act: 'save', questions: [] })).known.passages).toEqual([]);
  });

  it('does not hang on an archive that cannot be opened', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const closed = vi.spyOn(archiveDatabase.questions, 'where').mockImplementation(() => {
      throw new Dexie.OpenFailedError();
    });
    const kept = await change({ act: 'save', questions: [] });
    expect(kept).toMatchObject({ known: { saved: true }, said: 'Bewaard in uw verzameling.' });
    expect(await listItems()).toHaveLength(1);
    expect((await back(change({ act: 'let-go', questions: [], whole: true }))).known.saved).toBe(true);
    expect(closed).toHaveBeenCalled();
    expect(said).toHaveBeenCalled();
    closed.mockRestore();
    said.mockRestore();
  });

  it('keeps labels, note and marks through letting go and its undo', async () => {
    await change({ act: 'mark', passages: [roest] });
    const [item] = await listItems();
    await changeItem(item?.key ?? '', { labels: ['water'], note: 'Bellen' });
    await back(change({ act: 'let-go', questions: [], whole: true }));
    expect(await listItems()).toMatchObject([
      { labels: ['water'], note: 'Bellen', passages: [{ quote: 'roestende sluisdeur' }] },
    ]);
  });
});
