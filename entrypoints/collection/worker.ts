import { exportFormats } from '../../lib/export/formats';
import { speak } from '../../lib/words/i18n';
import { IndexBuilder, type IndexParts } from '../../lib/list/word-index';
import { nearestWords } from '../../lib/list/nearest';
import { holdsPhrases } from '../../lib/list/phrases';
import { snippetOf, textsOf } from '../../lib/list/snippet';
import { queryWords } from '../../lib/model/item-words';
import { labelMany, readItems, removeMany, restoreMany, wordsAfter, wordsOfKeys } from '../../lib/store';
import { serveTasks } from './serve-tasks';
import type { Tasks } from './tasks';

/*
 * The page's long work, out of the way of its drawing: the index of all words, and what is done to many items at once.
 */

/** How many items' words are read at once. */
const portion = 250;

/** The vocabulary of the index that was made last, for words that are not in it. */
let vocabulary = '';

const work: Parameters<typeof serveTasks<Tasks>>[0] = {
  index: async () => {
    const builder = new IndexBuilder();
    for (let after = '', more = true; more;) {
      const rows = await wordsAfter(after, portion);
      for (const { key, words } of rows) builder.add(key, words);
      after = rows.at(-1)?.key ?? after;
      more = rows.length === portion;
    }
    const parts = builder.build();
    vocabulary = parts.text;
    return parts;
  },
  words: ({ keys }) => wordsOfKeys(keys),
  snippets: async ({ keys, query }) => {
    const words = queryWords(query);
    return (await readItems(keys)).flatMap((item): [string, NonNullable<ReturnType<typeof snippetOf>>][] => {
      const snippet = snippetOf(item, words);
      return snippet ? [[item.key, snippet]] : [];
    });
  },
  phrases: async ({ keys, phrases }) => {
    const holding = new Set(
      (await readItems(keys)).filter((item) => holdsPhrases(textsOf(item), phrases)).map(({ key }) => key),
    );
    return keys.map((key) => holding.has(key));
  },
  nearest: ({ words }) => words.map((word) => nearestWords(vocabulary, word, 3)),
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

serveTasks<Tasks>(work, (name, output) => (name === 'index' ? buffersOf(output as IndexParts) : []));

/** The largest parts, which are handed over instead of copied. */
const buffersOf = ({ starts, offsets, items }: IndexParts) => [starts.buffer, offsets.buffer, items.buffer];
