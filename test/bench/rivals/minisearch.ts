import MiniSearch, { type Options } from 'minisearch';
import { buildMiniSearch } from './build-minisearch';
import { readIndex } from './question-store';
import { serve, type Searchable, type Indexed } from './serve';

/**
 * The service worker of the rival MiniSearch 7 (https://github.com/lucaong/minisearch): its index is one JSON text in
 * IndexedDB, read whole whenever the worker has been started. `loadJSON`, not `loadJSONAsync`: that one only pauses more.
 */
const options: Options<Indexed> = {
  idField: 'key',
  fields: ['subject', 'questions', 'footnotes'],
  tokenize: (text) => text.split(' '), // stems already
  processTerm: (term) => term || null,
};

const found = 10;

serve({
  ...buildMiniSearch(options),

  async load() {
    const [json] = await readIndex<string>();
    return searchable(MiniSearch.loadJSON(json ?? '', options));
  },
});

const searchable = (index: MiniSearch<Indexed>): Searchable => ({
  total: index.documentCount,

  // Not public, but free: a second list of frequencies would have to be loaded too.
  frequency: (stem) => {
    const fields = index['_index'].get(stem)?.values() ?? [];
    return Math.max(0, ...[...fields].map((questions) => questions.size));
  },

  search(terms, lastKey) {
    const weights = new Map(terms.map(({ stem, weight }) => [stem, weight]));
    return index
      .search(terms.map(({ stem }) => stem).join(' '), {
        combineWith: 'OR',
        boost: { subject: 3, footnotes: 0.5 },
        boostTerm: (term) => weights.get(term) ?? 1,
        filter: ({ id }) => (id as number) <= lastKey,
      })
      .slice(0, found)
      .map(({ id }) => id as number);
  },
});
