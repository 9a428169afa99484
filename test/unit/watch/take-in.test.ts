import { describe, expect, it } from 'vitest';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import type { Watch } from '../../../lib/model/watch';
import { joinWatches, MOST_FOUND } from '../../../lib/watch/join';
import { questionsOf, takeIn } from '../../../lib/watch/take-in';
import { question } from '../documents';

const madeAt = Date.parse('2098-01-10T12:00:00Z');
const watch: Watch = {
  id: '00000000-0000-4000-8000-000000000001',
  search: { words: 'sluis', people: [], parties: [], ministries: [] },
  madeAt,
  begun: true,
  found: [],
};
const asked = (n: number, change: Partial<Kamervraag> = {}) =>
  question({
    zaaknummer: `2098Z${String(n).padStart(5, '0')}`,
    documentnummer: null,
    subject: `sluis ${n}`,
    submitted: '2098-01-10',
    ...change,
  }).kamervraag;
const seen = ({ found }: Watch) => found.map(({ zaaknummer, seen }) => `${zaaknummer.slice(-2)} ${seen}`);

describe('what comes', () => {
  it('is found once, however often and however it comes', () => {
    const once = takeIn(watch, [asked(1), asked(1), asked(2, { subject: 'veerpont' })], 5);
    expect(seen(once)).toEqual(['01 false']);
    const told = takeIn(once, [asked(1, { documentnummer: '2098D00001', subject: 'brug' })], 9);
    expect(told.found).toMatchObject([
      { subject: 'brug', documentnummer: '2098D00001', foundAt: 5, seen: false },
    ]);
    // An answer that tells of it has another number.
    const answered = takeIn(told, [asked(1, { kind: 'answer', documentnummer: '2098D00009' })], 10);
    expect(answered.found).toMatchObject([{ documentnummer: '2098D00001' }]);
  });

  it('stays seen, and unseen', () => {
    const first = takeIn(watch, [asked(1), asked(2)], 5);
    const read = { ...first, found: first.found.map((each, i) => ({ ...each, seen: i === 0 })) };
    expect(seen(takeIn(read, [asked(1), asked(2), asked(3)], 6))).toEqual([
      '03 false',
      '02 true',
      '01 false',
    ]);
  });

  it.each([
    ['before', '2098-01-09', 'true'],
    ['on the day', '2098-01-10', 'true'],
    ['after', '2098-01-11', 'false'],
    ['nobody knows when', null, 'true'],
  ])('at the first look and was submitted %s following began, is seen: %3$s', (_, submitted, expected) => {
    expect(seen(takeIn({ ...watch, begun: false }, [asked(1, { submitted })], 5))).toEqual([
      `01 ${expected}`,
    ]);
    // Later the same is new: it came into the register late.
    expect(seen(takeIn(watch, [asked(1, { submitted })], 5))).toEqual(['01 false']);
  });

  it('stands in order, and no more of it than is kept', () => {
    const many = Array.from({ length: MOST_FOUND + 5 }, (_, i) => asked(i + 1));
    const { found } = takeIn(watch, many, 5);
    expect(found).toHaveLength(MOST_FOUND);
    expect(found[0]?.zaaknummer).toBe('2098Z01005');
    expect(found.at(-1)?.zaaknummer).toBe('2098Z00006');
  });

  it('has no number: it is left out', () => {
    expect(takeIn(watch, [asked(1, { zaaknummer: null })], 5).found).toEqual([]);
  });
});

it('each question of what the register told stands once, by its own document', () => {
  const of = (kind: Kamervraag['kind'], documentnummer: string) => question({ kind, documentnummer });
  const told = [of('answer', '2098D2'), of('question', '2098D1'), of('postponement', '2098D3')];
  expect(questionsOf(told).map(({ documentnummer }) => documentnummer)).toEqual(['2098D1']);
  expect(questionsOf(told.slice(0, 1))).toHaveLength(1);
});

it('two watches of one search are one: found by either, seen in either', () => {
  const ours = takeIn(watch, [asked(1), asked(2)], 5);
  const theirs = { ...takeIn(watch, [asked(2), asked(3)], 4), madeAt: madeAt - 1, begun: false };
  const read = { ...theirs, found: theirs.found.map((each) => ({ ...each, seen: true })) };
  const joined = joinWatches(ours, read);
  expect(seen(joined)).toEqual(['03 true', '02 true', '01 false']);
  expect(joined).toMatchObject({ id: watch.id, madeAt: madeAt - 1, begun: true });
  expect(joinWatches(joined, read)).toEqual(joined);
});
