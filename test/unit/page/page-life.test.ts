import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OfferFile } from '../../../lib/page/offer-file';
import { ok } from '../../../lib/model/result';
import { questionPage } from '../../files/pages';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'naslag',
      getURL: (path: string) => `extension:${path}`,
      sendMessage: () => new Promise(() => undefined), // the background has not answered yet
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

vi.mock('../../../lib/words/page-words', () => ({
  pageWords: (language: string) => ({ locale: language === 'en' ? 'en' : 'nl' }),
}));

const { PageLife } = await import('../../../lib/page/page-life');

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}

/** A page that has only a file, whose greeting and whose script for files come when the test says so. */
function setUp() {
  const html = readFileSync(resolve(import.meta.dirname, '../../fixtures/pages/tk-docx-only.html'), 'utf8');
  const { window } = new JSDOM(html, { url: `https://www.tweedekamer.nl${questionPage}` });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const offers: Parameters<OfferFile>[] = [];
  const script = deferred<OfferFile>();
  const greeting = deferred<ReturnType<typeof ok<{ on: boolean; language: 'nl' | 'en' }>>>();
  const life = new PageLife(window.document, '0.1.0', greeting.promise, () => script.promise);
  let leave: () => void = () => undefined;
  life.begin({ isValid: true, onInvalidated: (undo) => (leave = undo) });
  return {
    offers,
    window,
    greet: (language: 'nl' | 'en') => greeting.resolve(ok({ on: true, language })),
    loaded: () => script.resolve(async (...offer) => void offers.push(offer)),
    leave: () => leave(),
    settle: () => vi.waitFor(() => expect(offers.length).toBeGreaterThan(0)),
  };
}
const standing = (offers: Parameters<OfferFile>[]) => offers.filter(([, , , signal]) => !signal.aborted);

afterEach(() => vi.unstubAllGlobals());

describe('a page that has only a file', () => {
  it.each(['nl', 'en'] as const)(
    'has one offer to read it, whichever language comes late (%s)',
    async (language) => {
      const { offers, greet, loaded, settle } = setUp();
      greet(language);
      await Promise.resolve();
      loaded();
      await settle();
      expect(standing(offers)).toHaveLength(1);
    },
  );

  it('has one offer when the reader comes back to it, and none after it is left', async () => {
    const { offers, window, loaded, leave, settle } = setUp();
    loaded();
    await settle();
    window.dispatchEvent(Object.assign(new window.Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(offers).toHaveLength(2));
    expect(standing(offers)).toHaveLength(1);
    leave();
    expect(standing(offers)).toHaveLength(0);
  });
});
