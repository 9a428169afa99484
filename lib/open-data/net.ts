import type { Net } from './source';

/** The net as a background has it. */
export const net: Net = {
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
