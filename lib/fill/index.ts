import { stayAwake } from '../awake';
import type { Net } from '../open-data';
import { followJobs, type Surroundings } from './runner';

const net: Net = {
  // Open data: nothing of the reader goes along, and nobody leads us elsewhere.
  fetch: (address, init) => fetch(address, { ...init, credentials: 'omit', redirect: 'error' }),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
};

const here: Surroundings = { net, stayAwake };

export { acts } from './act';

/** Does what the jobs say, here in the background. */
export function fillArchive(): void {
  followJobs(here).catch((error: unknown) => console.error('Naslag: jobs', error));
}
