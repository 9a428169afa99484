import MiniSearch, { type Options } from 'minisearch';
import { buildMiniSearch } from './build-minisearch';
import { readIndex } from './question-store';
import { serve, type Indexed } from './serve';

/**
 * The service worker of MiniSearch 7 as its documentation begins: its own words, all of them, of the texts as they are,
 * and every text of the document as one query. `minisearch.ts` is what can be made of it.
 */
const options: Options<Indexed> = { idField: 'key', fields: ['subject', 'questions', 'footnotes'] };

const found = 10;

serve({
  prepare: (text) => text,

  ...buildMiniSearch(options),

  async load() {
    const [json] = await readIndex<string>();
    const index = MiniSearch.loadJSON<Indexed>(json ?? '', options);
    return {
      async searchText(text, lastKey) {
        // A worker that says nothing for half a minute is stopped.
        await new Promise((resolve) => setTimeout(resolve));
        return index
          .search(text, { filter: ({ id }) => (id as number) <= lastKey })
          .slice(0, found)
          .map(({ id }) => id as number);
      },
    };
  },
});
