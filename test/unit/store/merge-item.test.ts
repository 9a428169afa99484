import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CollectionItem, OwnWords, Passage } from '../../../lib/model/collection';
import { mergeItem, ownWordsOf } from '../../../lib/store/merge-item';
import { question } from '../documents';

const empty: OwnWords = { labels: [], note: '', questions: [], passages: [] };

function item(own: Partial<CollectionItem> = {}): CollectionItem {
  const documents = [{ document: question(), resolved: { citations: [], sources: [] }, readAt: 1 }];
  return { key: 'a', ids: ['a'], documents, ...empty, savedAt: 1, updatedAt: 1, ...own };
}

const passage = (id: string, note = ''): Passage => ({
  id,
  quote: 'roestende sluisdeuren',
  prefix: 'met de ',
  suffix: ' bij',
  place: { part: 'question', index: 0 },
  start: 20,
  numbers: [1],
  label: null,
  note,
  markedAt: Number(id),
});

describe('the reader’s words of two machines', () => {
  const p = passage;
  it.each<[string, Partial<OwnWords> | null, Partial<OwnWords>, Partial<OwnWords>, Partial<OwnWords>]>([
    [
      'labels of both',
      { labels: ['x'] },
      { labels: ['x', 'a'] },
      { labels: ['b', 'x'] },
      { labels: ['a', 'b', 'x'] },
    ],
    [
      'a label taken away',
      { labels: ['x', 'y'] },
      { labels: ['y'] },
      { labels: ['x', 'y', 'z'] },
      { labels: ['y', 'z'] },
    ],
    ['without a base nothing goes', null, { labels: ['y'] }, { labels: ['x'] }, { labels: ['x', 'y'] }],
    ['a note on one side', { note: 'oud' }, { note: 'oud' }, { note: 'nieuw' }, { note: 'nieuw' }],
    ['a note emptied on one side', { note: 'oud' }, { note: '' }, { note: 'oud' }, { note: '' }],
    [
      'a note on both',
      { note: 'oud' },
      { note: 'oud, A' },
      { note: 'oud, B' },
      { note: 'oud, A\n\n---\n\noud, B' },
    ],
    [
      'one note within the other',
      { note: '' },
      { note: 'bellen' },
      { note: 'bellen, morgen' },
      { note: 'bellen, morgen' },
    ],
    ['questions', { questions: [3] }, { questions: [1, 3] }, { questions: [] }, { questions: [1] }],
    ['passages of both', {}, { passages: [p('1')] }, { passages: [p('2')] }, { passages: [p('1'), p('2')] }],
    [
      'a passage taken away',
      { passages: [p('1'), p('2')] },
      { passages: [p('2')] },
      { passages: [p('1'), p('2')] },
      { passages: [p('2')] },
    ],
    [
      '… which the other has written at',
      { passages: [p('1')] },
      { passages: [] },
      { passages: [p('1', 'let op')] },
      { passages: [p('1', 'let op')] },
    ],
    [
      'a passage both wrote at',
      { passages: [p('1')] },
      { passages: [p('1', 'a')] },
      { passages: [p('1', 'b')] },
      { passages: [p('1', 'a\n\n---\n\nb')] },
    ],
  ])('%s', (_, base, a, b, both) => {
    const merged = mergeItem(base && { ...empty, ...base }, item(a), item(b));
    expect(ownWordsOf(merged)).toEqual({ ...empty, ...both });
  });
});

describe('the documents', () => {
  const kept = (document = question(), readAt = 1) => ({
    document,
    resolved: { citations: [], sources: [] },
    readAt,
  });
  const answer = question({ kind: 'answer', officialId: 'ah-tk-20972098-12' });
  it('stand once each, the first read first', () => {
    const merged = mergeItem(
      null,
      item({ documents: [kept(question(), 5), kept(answer, 9)] }),
      item({ documents: [kept(question(), 3)] }),
    );
    expect(merged.documents).toEqual([kept(question(), 3), kept(answer, 9)]);
  });
  it('with text take the place of a download', () => {
    const download = question({ status: 'no-text', questions: [] });
    const merged = mergeItem(
      null,
      item({ documents: [kept(download, 1)] }),
      item({ documents: [kept(question(), 7)] }),
    );
    expect(merged.documents).toEqual([kept(question(), 7)]);
  });
});

it('gives both machines the same, and merging it again changes nothing', () => {
  const word = fc.constantFrom<string>('a', 'b', 'c', 'd');
  const own = fc.record({
    labels: fc.uniqueArray(word).map((list) => list.sort()),
    note: fc.constantFrom('', 'a', 'b', 'a\nb'),
    questions: fc.uniqueArray(fc.nat(3)).map((list) => list.sort()),
    passages: fc
      .uniqueArray(fc.constantFrom('1', '2', '3'))
      .chain((ids) =>
        fc.tuple(...ids.sort().map((id) => fc.constantFrom('', 'x', 'y').map((note) => passage(id, note)))),
      ),
  });
  const state = fc.tuple(own, fc.nat(2), fc.constantFrom('a', 'b'));
  fc.assert(
    fc.property(fc.option(own), state, state, (base, [a, at, keyA], [b, bt, keyB]) => {
      const [x, y] = [item({ ...a, updatedAt: at, key: keyA }), item({ ...b, updatedAt: bt, key: keyB })];
      const merged = mergeItem(base, x, y);
      expect(mergeItem(base, y, x)).toEqual(merged);
      expect(mergeItem(ownWordsOf(merged), merged, merged)).toEqual(merged);
      // Nothing that one side has added since is lost.
      for (const side of [x, y]) {
        const added = side.labels.filter((label) => !base?.labels.includes(label));
        expect(merged.labels).toEqual(expect.arrayContaining<string>(added));
        if (side.note !== base?.note) expect(merged.note).toContain(side.note);
      }
    }),
    { numRuns: 500 },
  );
});
