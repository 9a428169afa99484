import MiniSearch, { type Options } from 'minisearch';
import { storeIndex } from './question-store';
import type { Engine, Indexed } from './serve';

/** How an index of MiniSearch is made and stored: one JSON text in IndexedDB. */
export function buildMiniSearch(options: Options<Indexed>): Pick<Engine, 'add' | 'finish'> {
  let building: MiniSearch<Indexed> | null = null;
  return {
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
  };
}
