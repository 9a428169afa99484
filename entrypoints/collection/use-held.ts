import { useEffect, useMemo, useRef, useState } from 'react';

/** So many texts are read at once: some tens of milliseconds' work of the worker. */
const portion = 100;

/** Of what is known whether it holds the phrases, by key. */
interface Known {
  asked: string;
  held: ReadonlyMap<string, boolean>;
}

/**
 * What holds a quoted phrase: of all that hold its words, those whose text has it as it stands. Texts are read one by one,
 * in the order of the list, so that what is found comes first at its top; `left` says how many have not been read yet.
 * @param candidates what holds the words; `keyOf` tells each, and changes with what it says
 * @param check of some candidates, which hold all phrases
 */
export function useHeld<T>(
  candidates: ArrayLike<T>,
  phrases: readonly string[],
  keyOf: (candidate: T) => string,
  check: (some: T[], phrases: readonly string[]) => Promise<boolean[]>,
): { held: ArrayLike<T>; left: number } {
  const asked = phrases.join('\n');
  const [known, setKnown] = useState<Known>({ asked: '', held: new Map() });
  const kept = useRef(known);
  useEffect(() => {
    if (asked === '') return;
    let over = false;
    const read = async () => {
      const before = kept.current.asked === asked ? kept.current.held : [];
      const held = new Map(before);
      const unread = Array.from(candidates).filter((each) => !held.has(keyOf(each)));
      for (let from = 0; from < unread.length && !over; from += portion) {
        const some = unread.slice(from, from + portion);
        const answers = await check(some, asked.split('\n'));
        some.forEach((each, i) => held.set(keyOf(each), answers[i] ?? false));
        kept.current = { asked, held: new Map(held) };
        if (!over) setKnown(kept.current);
      }
    };
    read().catch((error: unknown) => console.error('Naslag: phrases', error));
    return () => {
      over = true;
    };
  }, [asked, candidates, keyOf, check]);
  return useMemo(() => {
    if (asked === '') return { held: candidates, left: 0 };
    const all = Array.from(candidates);
    const answerOf = (each: T) => (known.asked === asked ? known.held.get(keyOf(each)) : undefined);
    return {
      held: all.filter((each) => answerOf(each)),
      left: all.filter((each) => answerOf(each) === undefined).length,
    };
  }, [asked, candidates, known, keyOf]);
}
