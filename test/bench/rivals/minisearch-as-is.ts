import MiniSearch, { type Options } from 'minisearch';
import { readIndex, storeIndex } from './question-store';
import { serve, type Indexed } from './serve';

/**
 * The service worker of MiniSearch 7 as its documentation begins: its own words, all of them, of the texts as they are,
 * and every text of the document as one query. `minisearch.ts` is what can be made of it.
 */
const options: Options<Indexed> = { idField: 'key', fields: ['subject', 'questions', 'footnotes'] };

const found = 10;
let building: MiniSearch<Indexed> | null = null;

serve({
  prepare: (text) => text,

  add(questions) {
    building ??= new MiniSearch(options);
    building.addAll(questions);
  },

  async finish() {
    const json = JSON.stringify(building);
    await storeIndex([json]);
    building = null;
    return new TextEncoder().encode(json).length;
  },

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
