// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://own.example/" }
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  bringInDrafts,
  changeNote,
  keepDrafts,
  readItems,
  removeItems,
  restoreItems,
} from '../../../lib/store';
import { putItems } from '../../../lib/store/collection';
import { collectionDatabase } from '../../../lib/store/database';
import { forgetDrafts } from '../../../lib/store/drafts';
import { fictionalItem } from '../backup/collection';
import { webLocks } from '../web-locks';

const item = fictionalItem(4); // with passages 4 and 5
const place = { key: item.key };
const note = async () => (await readItems([item.key]))[0]?.note;

beforeEach(async () => {
  Object.defineProperty(navigator, 'locks', { value: webLocks(), configurable: true });
  localStorage.clear();
  const { tables } = collectionDatabase;
  await Promise.all(tables.map((table) => table.clear()));
  await collectionDatabase.transaction('rw', tables, () => putItems([{ ...item, note: 'Bellen' }]));
});
afterEach(() => vi.restoreAllMocks());

/** As if the page in which it was typed had gone without a word. */
const gone = () => Object.defineProperty(navigator, 'locks', { value: webLocks(), configurable: true });

describe('a note that is being typed', () => {
  it.each([
    ['was left', 'Bellen', 'Bellen over de sluis', 'Bellen over de sluis'],
    [
      'was left, and had been stored after all',
      'Bellen over de sluis',
      'Bellen over de sluis',
      'Bellen over de sluis',
    ],
    ['was left, and another has come since', 'Van elders', 'Nabellen', 'Van elders\n\n---\n\nNabellen'],
    ['was emptied', 'Bellen', '', ''],
    ['has lone halves and signs', 'Bellen', 'é \ud800 "{}" \u0000', 'é \ud800 "{}" \u0000'],
  ])('%s: it is brought in', async (_, meanwhile, typed, kept) => {
    keepDrafts(place).keep(typed, 'Bellen');
    await changeNote(item.key, meanwhile, 'Bellen');
    gone();
    await bringInDrafts(0);
    expect(await note()).toBe(kept);
    expect(localStorage).toHaveLength(0);
  });

  it('on a passage is brought in there', async () => {
    keepDrafts({ ...place, passage: '5' }).keep('Bij de passage', '');
    gone();
    await bringInDrafts(0);
    expect((await readItems([item.key]))[0]?.passages.map((each) => each.note)).toContain('Bij de passage');
  });

  it('is left alone as long as its field is there', async () => {
    const field = keepDrafts(place);
    field.keep('Half', 'Bellen');
    await bringInDrafts(0);
    expect(await note()).toBe('Bellen');
    field.release();
    await Promise.resolve();
    await vi.waitFor(async () => {
      await bringInDrafts(0);
      expect(await note()).toBe('Half');
    });
  });

  it('is no draft any more once it is stored, or typed back; what was typed after it stays one', () => {
    const field = keepDrafts(place);
    field.keep('Een', 'Bellen');
    field.keep('Een twee', 'Bellen');
    field.confirm('Een');
    expect(JSON.parse(Object.values({ ...localStorage })[0] as string)).toMatchObject({
      text: 'Een twee',
      base: 'Een',
    });
    field.confirm('Een twee');
    expect(localStorage).toHaveLength(0);
    field.keep('Drie', 'Een twee');
    field.keep('Een twee', 'Een twee');
    expect(localStorage).toHaveLength(0);
  });

  it('of two fields with the same note is kept for both', async () => {
    keepDrafts(place).keep('Bellen met A', 'Bellen');
    keepDrafts(place).keep('Schrijven aan B', 'Bellen');
    gone();
    await bringInDrafts(0);
    expect(await note()).toContain('Bellen met A');
    expect(await note()).toContain('Schrijven aan B');
  });

  it('waits for an item that was removed to be put back, and not for ever', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(Date, 'now').mockReturnValue(0);
    keepDrafts(place).keep('Nabellen', 'Bellen');
    gone();
    const removed = await removeItems([item.key]);
    await bringInDrafts(1000);
    expect(localStorage).toHaveLength(1);
    await restoreItems(removed);
    await bringInDrafts(2000);
    expect(await note()).toBe('Nabellen');
    keepDrafts(place).keep('Nog iets', 'Nabellen');
    gone();
    await removeItems([item.key]);
    await bringInDrafts(31 * 24 * 60 * 60 * 1000);
    expect(localStorage).toHaveLength(0);
    expect(said).toHaveBeenCalledTimes(2);
  });

  it.each(['', '{', '[]', '{"place":{"key":7},"text":"x","base":"","at":0}'])(
    'what is no draft is forgotten: %s',
    async (written) => {
      localStorage.setItem('draft:1', written);
      localStorage.setItem('other', written);
      await bringInDrafts(0);
      expect(Object.keys(localStorage)).toEqual(['other']);
      expect(await note()).toBe('Bellen');
    },
  );

  it('is forgotten with all else', () => {
    keepDrafts(place).keep('Weg', 'Bellen');
    forgetDrafts();
    expect(localStorage).toHaveLength(0);
  });
});
