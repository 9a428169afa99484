import { describe, expect, it } from 'vitest';
import { LargeList, type Asked } from '../../../lib/list/large-list';
import { Counting, countValues } from '../../../lib/list/narrow';
import { everything } from '../../../lib/list/wanted';
import { entry } from './rows';

const none = everything.chosen;
const asked = (word: string, also: number[] = [], weak = false): Asked => ({ word, also, weak });

function filled(subjects: string[]): LargeList {
  const list = new LargeList();
  subjects.forEach((subject, i) => {
    const day = `2098-01-${String(10 + i)}`;
    list.add(
      100 + i,
      entry({ key: `k${i}`, subject, submitted: day, savedAt: i, status: i % 2 ? 'answered' : 'unknown' }),
    );
  });
  list.makeIndex();
  return list;
}

const find = (list: LargeList, words: Asked[], chosen = none) => {
  const { found, missing } = list.find(words, chosen, 'submitted');
  return { found: [...found], missing };
};

describe('a large list', () => {
  const list = filled(['sluisdeuren bij de haven', 'veerponten', 'sluizen', 'havens en kosten']);

  it.each([
    [[], [3, 2, 1, 0], []],
    [[asked('haven')], [3, 0], []],
    [[asked('haven'), asked('kosten')], [3], []],
    [[asked('sluisd')], [0], []],
    // A text holds it where the row does not.
    [[asked('kosten', [1])], [3, 1], []],
    [[asked('haven', [1]), asked('kosten', [1])], [3, 1], []],
    [[asked('nergenswoord')], [], ['nergenswoord']],
    [[asked('nergenswoord', [2])], [2], []],
    // A word of every text counts only alone.
    [[asked('de', [], true), asked('kosten', [1])], [3, 1], []],
    [[asked('de', [], true)], [0], []],
  ] as [Asked[], number[], string[]][])('%j finds %j', (words, found, missing) => {
    expect(find(list, words)).toEqual({ found, missing });
  });

  it('is narrowed and ordered', () => {
    expect(find(list, [], { ...none, status: ['answered'] }).found).toEqual([3, 1]);
    expect([...list.find([], none, 'subject').found]).toEqual([3, 0, 2, 1]);
  });

  it('finds what came after its index was made, and no more what is gone', () => {
    const changed = filled(['sluis', 'haven']);
    changed.add(102, entry({ key: 'k2', subject: 'nieuwe haven', submitted: '2098-02-01' }));
    changed.makeIndex();
    expect(find(changed, [asked('haven')]).found).toEqual([2, 1]);
    changed.drop(101);
    expect(find(changed, [asked('haven')]).found).toEqual([2]);
    expect(changed.size).toBe(2);
    expect(changed.numberOf(101)).toBeUndefined();
    expect(changed.numberOf(102)).toBe(2);
  });

  it('is counted in pieces as in one', () => {
    const chosen = { ...none, year: ['2098'], party: ['PvdA'] };
    const entries = [
      ...list.entries,
      entry({ authors: [{ name: 'A', party: 'PvdA' }] }),
      entry({ authors: [{ name: 'B', party: 'GroenLinks' }] }),
    ];
    const pieces = new Counting(chosen);
    for (const each of entries) pieces.add([each]);
    expect(pieces.counts()).toEqual(countValues(entries, chosen));
  });
});
