import { openHidden, ownAddress, type HiddenPage } from '../background/hidden-page';

const page: HiddenPage = {
  url: '/reader.html',
  reasons: ['WORKERS'],
  justification: 'Reads the Word file, PDF or XML of a page whose text is not there or not recognised.',
};
let opening: Promise<void> | null = null;

/**
 * Makes the document be there that reads files: one for all pages, opened when first needed. A service worker has no
 * Worker, so Chromium gets an offscreen document; Firefox has none of those, and its background is a page, which
 * holds the same document in a frame. It closes itself when it has nothing to do (reader.ts).
 */
export function openReader(): Promise<void> {
  opening ??= open().finally(() => (opening = null));
  return opening;
}

async function open(): Promise<void> {
  if (typeof document === 'undefined') {
    await openHidden(page, { anew: false });
    return;
  }
  if (document.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  // Firefox tells a background page of no `load` in its frames: the reader itself says that it listens.
  const listens = new Promise<void>((done) => {
    const hear = ({ source }: MessageEvent) => {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', hear);
      done();
    };
    window.addEventListener('message', hear);
  });
  frame.src = ownAddress(page);
  document.documentElement.append(frame);
  await listens;
}
