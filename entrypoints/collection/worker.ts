import { exportFormats } from '../../lib/export/formats';
import { speak } from '../../lib/words/i18n';
import { IndexBuilder } from '../../lib/list/word-index';
import { WordSearch } from '../../lib/list/word-search';
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
/** So many items written since the index was made cost as much as looking in it: it is made anew. */
const mostLoose = 1000;

let search: WordSearch | null = null;
let reading = false;
/** Written while the index is being made: it may have read them before. */
let meanwhile = new Set<string>();
/** What was told to be written is taken in before the next search. */
let taken: Promise<void> = Promise.resolve();

const tell = (told: Told) => postMessage(told);

async function makeIndex(): Promise<void> {
  reading = true;
  meanwhile = new Set();
  const builder = new IndexBuilder();
  for (let after = '', more = true; more;) {
    const rows = await wordsAfter(after, portion);
    for (const { key, words } of rows) builder.add(key, words);
    after = rows.at(-1)?.key ?? after;
    more = rows.length === portion;
  }
  const made = new WordSearch(builder.build());
  while (meanwhile.size > 0) {
    const keys = [...meanwhile];
    meanwhile = new Set();
    for (const { key, words } of await wordsOfKeys(keys)) made.put(key, words);
  }
  // In one go: what is found from now on is read by these keys.
  search = made;
  reading = false;
  tell({ index: 'ready', keys: search.keys });
}

async function takeIn(keys: string[]): Promise<void> {
  if (reading) for (const key of keys) meanwhile.add(key);
  for (const { key, words } of await wordsOfKeys(keys)) search?.put(key, words);
}

function makeIndexAnew(): void {
  makeIndex().catch((error: unknown) => {
    console.error('Naslag: index of words', error);
    reading = false;
    if (!search) tell({ index: 'failed' }); // an older one still answers
  });
}

type Work = {
  [N in TaskName]: (
    input: Tasks[N]['input'],
    progress: (done: number) => void,
  ) => Promise<Tasks[N]['output']>;
};

const work: Work = {
  find: async ({ query }) => {
    await taken;
    return search?.find(query) ?? null;
  },
  changed: async ({ keys }) => {
    taken = taken.then(() => takeIn(keys));
    await taken;
    if (search && search.loose > mostLoose && !reading) makeIndexAnew();
    return null;
  },
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
    (output) => tell({ id, output }),
    (error: unknown) => {
      console.error(`Naslag: ${name}`, error);
      tell({ id, problem: problemOf(error) });
    },
  );
});

makeIndexAnew();
