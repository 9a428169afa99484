import MiniSearch from 'minisearch';
import { IndexBuilder, WordIndex } from '../../../lib/list/word-index';
import { WordSearch } from '../../../lib/list/word-search';
import { holdsAll, queryWords } from '../../../lib/model/item-words';
import { wordsAfter, type ItemWords } from '../../../lib/store/read-words';

/** One way of searching the words of all items: how long making it ready takes, and each query. */
export interface Way {
  madeMs: number;
  queriesMs: number[];
  /** How many items each query found. */
  found: number[];
}

/**
 * The same queries by our index, by looking through every item's words as the collection did before, and by MiniSearch,
 * which finds the beginnings of words only. In a page of the extension, on the words as they are stored.
 */
export async function compare(queries: string[]): Promise<Record<'own' | 'linear' | 'minisearch', Way>> {
  const rows = await allWords();
  return {
    own: time(queries, () => {
      const builder = new IndexBuilder();
      for (const { key, words } of rows) builder.add(key, words);
      const search = new WordSearch(new WordIndex(builder.build()));
      return (query) => {
        const holds = search.find(query);
        return holds ? rows.filter(({ key }) => holds(key)).length : rows.length;
      };
    }),
    linear: time(queries, () => (query) => rows.filter(({ words }) => holdsAll(words, query)).length),
    minisearch: time(queries, () => {
      const index = new MiniSearch<ItemWords>({
        idField: 'key',
        fields: ['words'],
        tokenize: (text) => text.split(' '),
        processTerm: (term) => term, // they are plain already
      });
      index.addAll(rows);
      return (query) =>
        index.search(queryWords(query).join(' '), { prefix: true, combineWith: 'AND' }).length;
    }),
  };
}

async function allWords(): Promise<ItemWords[]> {
  const rows: ItemWords[] = [];
  for (;;) {
    const more = await wordsAfter(rows.at(-1)?.key ?? '', 500);
    rows.push(...more);
    if (more.length < 500) return rows;
  }
}

function time(queries: string[], make: () => (query: string) => number): Way {
  const began = performance.now();
  const search = make();
  const way: Way = { madeMs: performance.now() - began, queriesMs: [], found: [] };
  for (const query of queries) {
    const began = performance.now();
    const found = search(query);
    way.queriesMs.push(performance.now() - began);
    way.found.push(found);
  }
  return way;
}
