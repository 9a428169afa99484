import { useSyncExternalStore } from 'react';

const kept = new Map<string, unknown>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * State that outlives the page being drawn anew, as it is when a restore or a deletion changes the language: what began
 * before is told after.
 * @param initial the same value at every call
 */
export function useKeptState<T>(name: string, initial: T): [T, (value: T) => void] {
  const value = useSyncExternalStore(subscribe, () => (kept.has(name) ? kept.get(name) : initial) as T);
  const change = (next: T) => {
    kept.set(name, next);
    for (const listener of listeners) listener();
  };
  return [value, change];
}
