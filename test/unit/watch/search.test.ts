import { describe, expect, it } from 'vitest';
import { everything, fromHash } from '../../../lib/list/wanted';
import { sameSearch } from '../../../lib/watch/same-search';
import { followable, searchName } from '../../../lib/watch/search';

const nothing = { words: '', people: [], parties: [], ministries: [] };

describe('what the reader has before them', () => {
  it.each([
    ['q=haven', { words: 'haven' }, false],
    ['q=+haven++brug+', { words: 'haven  brug' }, false],
    ['person=De+Jong&party=GL', { people: ['De Jong'], parties: ['GroenLinks'] }, false],
    ['ministry=Financi%C3%ABn&year=2098', { ministries: ['Financiën'] }, true],
    ['q=haven&label=x', { words: 'haven' }, true],
    ['q=haven&status=answered', { words: 'haven' }, true],
    ['q=haven&source=NOS', { words: 'haven' }, true],
    ['q=haven&order=subject&view=timeline', { words: 'haven' }, false],
  ])('%s can be followed', (hash, search, narrower) => {
    expect(followable(fromHash(hash))).toEqual({ search: { ...nothing, ...search }, narrower });
  });

  it.each(['', 'label=x', 'year=2098&status=answered', 'q=%3F', `q=${'x'.repeat(201)}`])(
    '%s cannot be followed',
    (hash) => {
      expect(followable(fromHash(hash))).toBeNull();
    },
  );

  it('is not changed by it', () => {
    followable({ ...everything, query: 'haven' });
    expect(everything.chosen.person).toEqual([]);
  });
});

it.each([
  [{ words: 'Haven' }, { words: ' haven ' }, true],
  [{ words: 'a  b' }, { words: 'a b' }, true],
  [{ words: 'a b' }, { words: 'b a' }, false],
  [{ words: '"a b"' }, { words: 'a b' }, false],
  [{ people: ['a', 'b'] }, { people: ['b', 'a'] }, true],
  [{ people: ['a'] }, { parties: ['a'] }, false],
])('%j and %j are the same: %s', (a, b, same) => {
  expect(sameSearch({ ...nothing, ...a }, { ...nothing, ...b })).toBe(same);
});

it('has a name', () => {
  const search = { words: 'haven', people: ['De Jong'], parties: ['XYZ', 'ABC'], ministries: [] };
  expect(searchName(search, { inTitle: (words) => `in titel: ${words}`, or: 'of' })).toBe(
    'in titel: haven · De Jong · XYZ of ABC',
  );
});
