import { useCallback, useEffect, useRef, useState } from 'react';
import type { Entry } from '../../lib/list/entry';
import type { Snippet } from '../../lib/list/snippet';
import { showsWords } from './list/row-view';
import { workerClient } from './worker-client';

/** While the reader types on or scrolls, nothing is read; ms. */
const pause = 120;

const none: ReadonlyMap<string, Snippet> = new Map();

/** Where in the items in sight the words stand, for those whose row does not show them. Told what is in sight. */
export function useSnippets(
  query: string,
  words: readonly string[],
  byKey: (key: string) => Entry | undefined,
) {
  const [found, setFound] = useState({ query: '', snippets: none });
  const asked = useRef({ query: '', keys: new Set<string>() });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const seen = useCallback(
    (inSight: readonly string[]) => {
      clearTimeout(timer.current);
      if (words.length === 0) return;
      timer.current = setTimeout(() => {
        if (asked.current.query !== query) asked.current = { query, keys: new Set() };
        const { keys } = asked.current;
        const wanted = inSight.filter((key) => {
          const entry = byKey(key);
          return entry && !keys.has(key) && !showsWords(entry, words);
        });
        if (wanted.length === 0) return;
        for (const key of wanted) keys.add(key);
        workerClient.ask('snippets', { keys: wanted, query }).then(
          (more) =>
            setFound((before) => ({
              query,
              snippets: new Map([...(before.query === query ? before.snippets : none), ...more]),
            })),
          (error: unknown) => console.error('Naslag: snippets', error),
        );
      }, pause);
    },
    [query, words, byKey],
  );
  return { snippets: found.query === query ? found.snippets : none, seen };
}
