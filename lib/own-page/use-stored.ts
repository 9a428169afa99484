import { useLiveQuery } from 'dexie-react-hooks';
import { failed, ok, type Result } from '../model/result';
import { problemOf } from '../store';

/**
 * What the store answers, again whenever it changes in any tab; undefined until it has answered once. A refused
 * database is an answer too: `useLiveQuery` itself stays silent on it, and the page would wait for ever.
 */
export function useStored<T>(query: () => Promise<T>, on: unknown[] = []): Result<T> | undefined {
  return useLiveQuery(async () => {
    try {
      return ok(await query());
    } catch (error) {
      console.error('Naslag: store', error);
      return failed(problemOf(error));
    }
  }, on);
}
