import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facets } from '../../../lib/list/entry';
import { partyName } from '../../../lib/list/party-names';
import {
  everything,
  fromHash,
  inTab,
  narrows,
  ordersOf,
  tabs,
  toHash,
  toggled,
  views,
  widened,
  type Wanted,
} from '../../../lib/list/wanted';

describe('an address', () => {
  it.each([
    ['', everything],
    ['#', everything],
    ['#q=haven', { ...everything, query: 'haven' }],
    [
      '#label=douane&label=haven&year=2098',
      {
        ...everything,
        chosen: { ...everything.chosen, label: ['douane', 'haven'], year: ['2098'] },
      },
    ],
    [
      '#order=subject&view=timeline&open=kv-tk-1',
      {
        ...everything,
        order: 'subject',
        view: 'timeline',
        open: 'kv-tk-1',
      },
    ],
    ['#tab=archive', { ...everything, tab: 'archive', order: 'submitted' }],
    ['#tab=archive&order=saved', { ...everything, tab: 'archive', order: 'submitted' }],
    ['#tab=elsewhere', everything],
    ['#due=late', { ...everything, chosen: { ...everything.chosen, due: ['late'] } }],
    ['#order=sideways&view=%00&colour=red', everything],
    ['#label=a&label=a', { ...everything, chosen: { ...everything.chosen, label: ['a'] } }],
    // An address of before: parties as they were printed.
    [
      '#party=GL&party=Groen+Links&party=XYZ&party=D%2766',
      { ...everything, chosen: { ...everything.chosen, party: ['GroenLinks', 'XYZ', 'D66'] } },
    ],
    ['#person=GL', { ...everything, chosen: { ...everything.chosen, person: ['GL'] } }],
  ] as [string, Wanted][])('%j says what is wanted', (hash, expected) => {
    expect(fromHash(hash)).toEqual(expected);
  });

  it('of everything is empty', () => {
    expect(toHash(everything)).toBe('');
  });

  it('says the same when it is read again, whatever the words', () => {
    const values = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 3 });
    const wanted = fc.constantFrom(...tabs).chain((tab) =>
      fc.record({
        tab: fc.constant(tab),
        query: fc.string({ unit: 'grapheme' }).map((query) => query.trim()),
        chosen: fc.record({
          ...Object.fromEntries(facets.map((facet) => [facet, values])),
          party: values.map((printed) => [...new Set(printed.map(partyName))]),
        }),
        order: fc.constantFrom(...ordersOf(tab)),
        view: fc.constantFrom(...views),
        open: fc.option(fc.string({ unit: 'grapheme' })),
      }),
    );
    fc.assert(
      fc.property(wanted, (wanted) => {
        expect(fromHash(`#${toHash(wanted as unknown as Wanted)}`)).toEqual(wanted);
      }),
    );
  });
});

describe('a choice', () => {
  it('is made and taken back', () => {
    const once = toggled(everything, 'label', 'haven');
    expect(once.chosen.label).toEqual(['haven']);
    expect(narrows(once)).toBe(true);
    expect(toggled(once, 'label', 'haven')).toEqual(everything);
    expect(widened({ ...once, query: 'x', order: 'asker' })).toEqual({ ...everything, order: 'asker' });
  });
});

describe('another list', () => {
  it.each([
    [{}, { order: 'submitted' }],
    [{ order: 'subject' }, { order: 'subject' }],
    [
      { query: 'haven', open: 'x', view: 'timeline' },
      { query: 'haven', order: 'submitted' },
    ],
  ] as [Partial<Wanted>, Partial<Wanted>][])('is asked the same: %j', (before, after) => {
    const archive = inTab({ ...everything, ...before }, 'archive');
    expect(archive).toEqual({ ...everything, tab: 'archive', ...after });
    expect(inTab(archive, 'collection').order).toBe(before.order ?? 'saved');
  });
});
