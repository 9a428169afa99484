import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexBuilder, WordIndex } from '../../../lib/list/word-index';
import { WordSearch } from '../../../lib/list/word-search';
import { holdsAll } from '../../../lib/model/item-words';

function searchOf(texts: Record<string, string>): WordSearch {
  const builder = new IndexBuilder();
  for (const [key, words] of Object.entries(texts)) builder.add(key, words);
  return new WordSearch(new WordIndex(builder.build()));
}

/** Which of these keys a query finds; null where it asks for nothing. */
function find(search: WordSearch, query: string, keys = Object.keys(texts)): string[] | null {
  const holds = search.find(query);
  return holds && [...keys, 'e', 'never written'].filter(holds);
}

const texts = {
  a: 'douane luchthavens rotterdam',
  b: 'haven rotterdam krant.nl/haven',
  c: 'dijk gundogan',
  d: '',
};

describe('a search', () => {
  it.each([
    ['haven', 'ab'], // anywhere in a word
    ['HAVEN rotter', 'ab'],
    ['krant.nl/haven', 'b'],
    ['Gündoğan', 'c'],
    ['haven, dijk', ''], // all words
    ['rotterdamhaven', ''], // not across two words
    ['haven\nrotterdam', 'ab'],
    ['a', 'abc'],
    ['zzz', ''],
    ['.*', ''],
  ])('%j: %s', (query, expected) => {
    expect(find(searchOf(texts), query)?.join('')).toBe(expected);
  });

  it('for nothing is no search', () => {
    expect(searchOf(texts).find('  ')).toBeNull();
  });

  it('of nothing finds nothing', () => {
    expect(find(searchOf({}), 'haven')).toEqual([]);
  });

  it('sees what was written since, and not what it was before', () => {
    const search = searchOf(texts);
    search.put('a', 'dijk nieuw');
    search.put('e', 'haven');
    expect(find(search, 'haven')).toEqual(['b', 'e']);
    expect(find(search, 'dijk')).toEqual(['a', 'c']);
    expect(search.loose).toBe(2);
  });

  it('finds what looking through all words finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '.'), minLength: 1, maxLength: 4 });
    const item = fc
      .uniqueArray(word, { maxLength: 6 })
      .map((words) => words.join(' ').normalize('NFD').replace(/\p{M}/gu, ''));
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 8 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (items, query) => {
          const search = searchOf(Object.fromEntries(items.map((words, i) => [`k${i}`, words])));
          const expected = items.flatMap((words, i) => (holdsAll(words, query.join(' ')) ? [`k${i}`] : []));
          expect(
            find(
              search,
              query.join(' '),
              Object.keys(items).map((i) => `k${i}`),
            ),
          ).toEqual(expected);
        },
      ),
    );
  });
});
