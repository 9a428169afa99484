import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { failed, ok, type Result } from '../model/result';
import { openingNow, storeProblemOf, timesReopened, watchOpening } from '../store';

const blockedNow = failed('blocked');

/**
 * What the store answers, again whenever it changes in any tab; undefined until it has answered once. A refused
 * database is an answer too: `useLiveQuery` itself stays silent on it, and the page would wait for ever. So is one whose
 * upgrade is blocked, until it is not. What could not be opened is asked again when it can.
 */
export function useStored<T>(query: () => Promise<T>, on: unknown[] = []): Result<T> | undefined {
  const opening = useSyncExternalStore(watchOpening, openingNow);
  const reopened = useSyncExternalStore(watchOpening, timesReopened);
  const answer = useLiveQuery(async () => {
    try {
      return ok(await query());
    } catch (error) {
      console.error('Naslag: store', error);
      return failed(storeProblemOf(error));
    }
  }, [...on, reopened]);
  return answer === undefined && opening === 'blocked' ? blockedNow : answer;
}
