import { useState } from 'react';

const kept = new Map<string, unknown>();

/** State that outlives the page being drawn anew, as it is when a restore or a deletion changes the language. */
export function useKeptState<T>(name: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState((kept.has(name) ? kept.get(name) : initial) as T);
  const change = (next: T) => {
    kept.set(name, next);
    setValue(next);
  };
  return [value, change];
}
