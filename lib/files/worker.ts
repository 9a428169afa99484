import { readFile, UnreadableFile } from './index';

/** Runs in a worker of the reader document: one file in, its text or why not out. */
self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  readFile(data).then(
    (text) => self.postMessage({ ok: true, text }),
    (error: unknown) => {
      // Any other error comes of a file that is not what it says: its own structure led the reader astray.
      const problem = error instanceof UnreadableFile ? error.problem : 'damaged';
      console.error('Naslag: a file cannot be read', error);
      self.postMessage({ ok: false, problem });
    },
  );
});
