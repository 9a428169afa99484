import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeItem, changeNote, notePassage, readItems } from '../../../lib/store';
import { putItems } from '../../../lib/store/collection';
import { collectionDatabase } from '../../../lib/store/database';
import { fictionalItem } from '../backup/collection';

const item = fictionalItem(4); // with passages 4 and 5
const stored = async () => (await readItems([item.key]))[0];

beforeEach(async () => {
  const { tables } = collectionDatabase;
  await Promise.all(tables.map((table) => table.clear()));
  await collectionDatabase.transaction('rw', tables, () => putItems([{ ...item, note: 'Bellen' }]));
});

/** What the reader began from, what stands there when it is stored, what they have typed, what is then kept. */
describe.each([
  ['nothing else has come', 'Bellen', 'Bellen', 'Bellen over de sluis', 'Bellen over de sluis'],
  ['another note has come', 'Bellen', 'Van elders', 'Nabellen', 'Van elders\n\n---\n\nNabellen'],
  ['the same has come', 'Bellen', 'Nabellen', 'Nabellen', 'Nabellen'],
  ['it is emptied', 'Bellen', 'Bellen', '', ''],
  ['it is emptied and another has come', 'Bellen', 'Van elders', '', 'Van elders'],
])('a note, where %s', (_, base, meanwhile, typed, kept) => {
  it('on an item', async () => {
    await changeItem(item.key, { note: meanwhile });
    expect(await changeNote(item.key, typed, base)).toBe(kept);
    expect((await stored())?.note).toBe(kept);
  });

  it('on a passage', async () => {
    await changeItem(item.key, {
      passages: item.passages.map((each) => (each.id === '4' ? { ...each, note: meanwhile } : each)),
    });
    expect(await notePassage(item.key, '4', typed, base)).toBe(kept);
    expect((await stored())?.passages.map(({ note }) => note)).toEqual([kept, '']);
  });
});

it('a note on what is no longer there is not lost unsaid', async () => {
  await expect(changeNote('weg', 'x', '')).rejects.toThrow('weg');
  await expect(notePassage(item.key, 'weg', 'x', '')).rejects.toThrow('weg');
  await expect(notePassage('weg', '4', 'x', '')).rejects.toThrow('weg');
});
