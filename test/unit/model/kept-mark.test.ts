import { describe, expect, it } from 'vitest';
import { isWorthAMark, keptMark, markAfter, type KeptMark, type Seen } from '../../../lib/model/kept-mark';

const none = keptMark.parse({});
const seen = (change: Partial<Seen> = {}): Seen => ({
  database: 'a',
  items: 3,
  written: 3,
  synced: false,
  ...change,
});
/** The mark as looks at these have left it, one after the other, each a thousand ms after the last. */
const after = (...looks: Seen[]): KeptMark =>
  looks.reduce((mark, look, i) => markAfter(mark, look, (i + 1) * 1000), none);

describe('a mark of the collection', () => {
  it.each<[what: string, looks: Seen[]]>([
    ['the first look', [seen()]],
    ['the first look at nothing', [seen({ items: 0, written: 0 })]],
    ['nothing new', [seen(), seen()]],
    ['more', [seen(), seen({ items: 4, written: 4 })]],
    ['much more, after kills that left the mark behind', [seen(), seen({ items: 900, written: 1800 })]],
    ['all removed by the reader', [seen(), seen({ items: 0, written: 3 })]],
    ['all removed, and others saved', [seen(), seen({ items: 0 }), seen({ items: 1, written: 4 })]],
    ['a restore that joined two', [seen(), seen({ items: 2, written: 5 })]],
    ['removals that came by sync', [seen({ synced: true }), seen({ items: 1, synced: true })]],
    ['sync switched off', [seen({ synced: true }), seen()]],
    ['a new database where nothing was', [seen({ items: 0, written: 0 }), seen({ database: 'b' })]],
    [
      'one in which all was removed before',
      [seen({ items: 0, written: 9 }), seen({ database: 'b', items: 0 })],
    ],
  ])('tells no loss: %s', (_, looks) => {
    expect(after(...looks).lost).toBeNull();
  });

  it.each<[what: string, looks: Seen[], lost: KeptMark['lost']]>([
    [
      'an empty database in its place',
      [seen(), seen({ database: 'b', items: 0, written: 0 })],
      { items: 3, writtenAt: 1000, synced: false, whole: true },
    ],
    [
      'one in which something was saved already',
      [seen(), seen({ database: 'b', items: 5, written: 5 })],
      { items: 3, writtenAt: 1000, synced: false, whole: true },
    ],
    [
      'the last writes gone',
      [seen({ synced: true }), seen({ items: 2, written: 2 })],
      { items: 3, writtenAt: 1000, synced: true, whole: false },
    ],
    [
      'last changed long before',
      [seen(), seen(), seen(), seen({ database: 'b', items: 0, written: 0 })],
      { items: 3, writtenAt: 1000, synced: false, whole: true },
    ],
    [
      'lost twice: what was more',
      [seen(), seen({ database: 'b', items: 1, written: 1 }), seen({ database: 'c', items: 0, written: 0 })],
      { items: 3, writtenAt: 1000, synced: false, whole: true },
    ],
    [
      'lost, and saved on since',
      [seen(), seen({ database: 'b', items: 0, written: 0 }), seen({ database: 'b', items: 9, written: 9 })],
      { items: 3, writtenAt: 1000, synced: false, whole: true },
    ],
  ])('tells a loss: %s', (_, looks, lost) => {
    expect(after(...looks).lost).toEqual(lost);
  });

  it('is worth keeping where there is or was something', () => {
    expect(isWorthAMark(after(seen({ items: 0, written: 0 })))).toBe(false);
    expect(isWorthAMark(after(seen()))).toBe(true);
    expect(isWorthAMark(after(seen(), seen({ database: 'b', items: 0, written: 0 })))).toBe(true);
  });
});
