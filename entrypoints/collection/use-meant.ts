import { useEffect, useMemo, useState } from 'react';
import { meantQueries, type Missing } from '../../lib/list/nearest';
import { workerClient } from './worker-client';

/** Nobody has mistyped a word that is still being typed; ms. */
const pause = 150;

/**
 * What a query may have been meant to say of which some words are nowhere, the likeliest first.
 * @param missing those words; none where something was found
 */
export function useMeant(query: string, missing: readonly string[]): readonly string[] {
  const wanted = missing.join('\n');
  const [answer, setAnswer] = useState<{ wanted: string; missing: Missing[] }>({ wanted: '', missing: [] });
  useEffect(() => {
    if (wanted === '') return;
    let over = false;
    const words = wanted.split('\n');
    const timer = setTimeout(() => {
      workerClient.ask('nearest', { words }).then(
        (nearest) => {
          const missing = words.map((word, i) => ({ word, nearest: nearest[i] ?? [] }));
          if (!over) setAnswer({ wanted, missing });
        },
        (error: unknown) => console.error('Naslag: words like it', error),
      );
    }, pause);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [wanted]);
  return useMemo(
    () => (wanted !== '' && answer.wanted === wanted ? meantQueries(query, answer.missing) : []),
    [query, wanted, answer],
  );
}
