import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CollectionItem, KeptDocument } from '../../../lib/model/collection';
import { questionIn } from '../../../lib/store/belongs';
import { joinItems } from '../../../lib/store/join-items';
import { fictionalItem } from '../backup/collection';

const now = 9_999_999_999_999;

/** A document that does not say to which question it belongs. */
const withoutNumber = (kept: KeptDocument): KeptDocument => ({
  ...kept,
  document: {
    ...kept.document,
    relations: [],
    kamervraag: { ...kept.document.kamervraag, zaaknummer: null, officialId: null },
  },
});

it('joined once more changes nothing, and no id is ever in two items, nor any label lost', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const item = fc
    .tuple(fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), word, fc.nat(5))
    .map(([ids, label, n]): CollectionItem => {
      const labels = [label];
      const documents = fictionalItem(n).documents.map(withoutNumber);
      return {
        ...fictionalItem(n),
        documents,
        key: ids[0] ?? '',
        ids,
        labels,
        note: '',
        questions: [],
        passages: [],
      };
    });
  /** What a collection can be: no two items share an id. */
  const collection = fc
    .array(item, { maxLength: 4 })
    .map((items) => joinItems([], items, now).map((joined) => joined.item));
  fc.assert(
    fc.property(collection, fc.array(item, { maxLength: 4 }), (ours, others) => {
      const joined = joinItems(ours, others, now);
      const taken = new Set(joined.flatMap(({ before }) => before));
      const after = [...ours.filter((each) => !taken.has(each)), ...joined.map((each) => each.item)];
      const ids = after.flatMap((each) => each.ids);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(after.map(({ key }) => key)).size).toBe(after.length);
      const labels = (items: CollectionItem[]) => new Set(items.flatMap((each) => each.labels));
      expect(labels(after)).toEqual(labels([...ours, ...others]));
      expect(joinItems(after, others, now).filter(({ changed }) => changed)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('is known to be changed, whatever the clock says', () => {
  const ours = { ...fictionalItem(1), updatedAt: now + 60_000 };
  const [joined] = joinItems([ours], [{ ...fictionalItem(1), note: 'van elders', updatedAt: 5 }], now);
  expect(joined?.item.updatedAt).toBeGreaterThan(ours.updatedAt);
});

it('does not mind in which order fields stand', () => {
  const item = fictionalItem(3);
  const reversed = Object.fromEntries(Object.entries(item).reverse()) as CollectionItem;
  expect(joinItems([item], [reversed], now)).toEqual([{ item, before: [item], changed: false }]);
});

it('two of different questions stay two, whatever ids and keys they share, and nothing of either is lost', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const item = fc
    .tuple(fc.nat(3), fc.uniqueArray(word, { maxLength: 2 }), word, word)
    .map(([n, ids, key, label]): CollectionItem => {
      const made = fictionalItem(n);
      return { ...made, key, ids: [...made.ids, ...ids], labels: [label], note: '', passages: [] };
    });
  const collection = fc
    .array(item, { maxLength: 4 })
    .map((items) => joinItems([], items, now).map((joined) => joined.item));
  fc.assert(
    fc.property(collection, fc.array(item, { maxLength: 4 }), (ours, others) => {
      const joined = joinItems(ours, others, now);
      const taken = new Set(joined.flatMap(({ before }) => before));
      const after = [...ours.filter((each) => !taken.has(each)), ...joined.map((each) => each.item)];
      const told = (items: CollectionItem[]) =>
        new Set(items.flatMap((each) => each.labels.map((label) => `${questionIn(each)} ${label}`)));
      expect(new Set(after.map(questionIn)).size).toBe(after.length);
      expect(new Set(after.map(({ key }) => key)).size).toBe(after.length);
      expect(told(after)).toEqual(told([...ours, ...others]));
      expect(joinItems(after, others, now).filter(({ changed }) => changed)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
