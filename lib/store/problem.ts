import type { Problem } from '../model/result';

/** What to tell the reader when the store throws. Dexie wraps the browser's error in `inner`. */
export function problemOf(error: unknown): Extract<Problem, 'quota' | 'database'> {
  for (let e = error; e instanceof Object; e = (e as { inner?: unknown }).inner) {
    if ((e as { name?: unknown }).name === 'QuotaExceededError') return 'quota';
  }
  return 'database';
}
