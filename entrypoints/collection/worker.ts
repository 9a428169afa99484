import { exportFormats } from '../../lib/export/formats';
import { speak } from '../../lib/words/i18n';
import { IndexBuilder, type IndexParts } from '../../lib/list/word-index';
import { snippetOf } from '../../lib/list/snippet';
import { queryWords } from '../../lib/model/item-words';
import {
  labelMany,
  problemOf,
  readItems,
  removeMany,
  restoreMany,
  wordsAfter,
  wordsOfKeys,
} from '../../lib/store';
import type { Asked, TaskName, Tasks, Told } from './tasks';

/*
 * The page's long work, out of the way of its drawing: the index of all words, and what is done to many items at once.
 */

/** How many items' words are read at once. */
const portion = 250;

const tell = (told: Told, handedOver: Transferable[] = []) => postMessage(told, { transfer: handedOver });

type Work = {
  [N in TaskName]: (
    input: Tasks[N]['input'],
    progress: (done: number) => void,
  ) => Promise<Tasks[N]['output']>;
};

const work: Work = {
  index: async () => {
    const builder = new IndexBuilder();
    for (let after = '', more = true; more;) {
      const rows = await wordsAfter(after, portion);
      for (const { key, words } of rows) builder.add(key, words);
      after = rows.at(-1)?.key ?? after;
      more = rows.length === portion;
    }
    return builder.build();
  },
  words: ({ keys }) => wordsOfKeys(keys),
  snippets: async ({ keys, query }) => {
    const words = queryWords(query);
    return (await readItems(keys)).flatMap((item): [string, NonNullable<ReturnType<typeof snippetOf>>][] => {
      const snippet = snippetOf(item, words);
      return snippet ? [[item.key, snippet]] : [];
    });
  },
  remove: ({ keys }, progress) => removeMany(keys, progress),
  restore: ({ keys }, progress) => restoreMany(keys, progress),
  label: ({ keys, label, on }, progress) => labelMany(keys, label, on, progress),
  export: async ({ keys, format, locale, words }, progress) => {
    speak(words); // a worker cannot ask the browser for its own
    const items = [];
    for (let from = 0; from < keys.length; from += portion) {
      items.push(...(await readItems(keys.slice(from, from + portion))));
      progress(Math.min(from + portion, keys.length));
    }
    const found = exportFormats.find(({ id }) => id === format);
    if (!found) throw new Error(`no format: ${format}`);
    return found.make(items, { now: new Date(), locale });
  },
};

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, name, input } = data;
  // The table's row ties this input to this answer; TypeScript cannot follow a name that is only known at run time.
  const done = work[name] as (input: unknown, progress: (done: number) => void) => Promise<unknown>;
  done(input, (done) => tell({ id, done })).then(
    (output) => tell({ id, output }, name === 'index' ? buffersOf(output as IndexParts) : []),
    (error: unknown) => {
      console.error(`Naslag: ${name}`, error);
      tell({ id, problem: problemOf(error) });
    },
  );
});

/** The largest parts, which are handed over instead of copied. */
const buffersOf = ({ starts, offsets, items }: IndexParts) => [starts.buffer, offsets.buffer, items.buffer];
