import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OfferFile } from '../../../lib/page/offer-file';
import type { TellSkeleton } from '../../../lib/page/tell-skeleton';
import type { ReadDocument } from '../../../lib/model/document';
import { ok } from '../../../lib/model/result';
import { questionPage } from '../../files/pages';

type Listener = (message: object, sender: { id: string }, respond: (value: unknown) => void) => unknown;
/** What hears the popup's messages in the page. */
let listening: Listener = () => undefined;

/** What the background is asked; it has not answered yet. */
const sent = vi.fn<(...message: unknown[]) => Promise<unknown>>(() => new Promise(() => undefined));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'naslag',
      getURL: (path: string) => `extension:${path}`,
      sendMessage: (...message: unknown[]) => sent(...message),
      onMessage: {
        addListener: (listener: Listener) => void (listening = listener),
        removeListener: () => undefined,
      },
    },
  },
}));

vi.mock('../../../lib/words/page-words', () => ({
  pageWords: (language: string) => ({ locale: language === 'en' ? 'en' : 'nl' }),
}));

const { PageLife } = await import('../../../lib/page/page-life');

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((done, fail) => ([resolve, reject] = [done, fail]));
  return { promise, resolve, reject };
}

/** A page that has only a file, whose greeting and whose script for files come when the test says so. */
function setUp() {
  const html = readFileSync(resolve(import.meta.dirname, '../../fixtures/pages/tk-docx-only.html'), 'utf8');
  const { window } = new JSDOM(html, { url: `https://www.tweedekamer.nl${questionPage}` });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const offers: Parameters<OfferFile>[] = [];
  const script = deferred<OfferFile>();
  const skeletons = deferred<TellSkeleton>();
  const greeting = deferred<ReturnType<typeof ok<{ on: boolean; language: 'nl' | 'en'; keys: boolean }>>>();
  const life = new PageLife(window.document, '0.1.0', greeting.promise, {
    files: () => script.promise,
    skeleton: () => skeletons.promise,
    shape: () => Promise.reject(new Error('no text here')),
    unfolding: () => Promise.reject(new Error('no answers here')),
    tools: () => Promise.reject(new Error('no tools are used here')),
    lists: { look: () => Promise.resolve(), end: () => undefined },
  });
  life.begin({ isValid: true });
  return {
    offers,
    window,
    greet: (language: 'nl' | 'en') => greeting.resolve(ok({ on: true, language, keys: true })),
    loaded: () => script.resolve(async (...offer) => void offers.push(offer)),
    leave: () => life.end(),
    tell: skeletons.resolve,
    refuse: skeletons.reject,
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

describe('how a page is built', () => {
  const asked = (id = 'naslag') => {
    const respond = vi.fn();
    return { respond, heard: listening({ page: 'skeleton', input: null }, { id }, respond) };
  };

  it('is told to our own popup, once what tells it is loaded', async () => {
    const { tell } = setUp();
    const { respond, heard } = asked();
    expect(heard).toBe(true); // the answer comes later
    expect(respond).not.toHaveBeenCalled();
    tell((page) => `${page.title.length} letters`);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith('73 letters'));
  });

  it('is told to nobody else', async () => {
    const { tell } = setUp();
    const { respond, heard } = asked('another');
    tell(() => 'told');
    await new Promise((resolve) => setTimeout(resolve));
    expect([heard, respond.mock.calls]).toEqual([undefined, []]);
  });

  it('is empty where that cannot be loaded', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    const { refuse } = setUp();
    const { respond } = asked();
    refuse(new Error('updated'));
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(''));
    expect(logged).toHaveBeenCalled();
  });
});

describe('what is kept of a page', () => {
  it('waits until it is told how its texts are set: its tables would be lost in silence', async () => {
    const html = readFileSync(resolve(import.meta.dirname, '../../fixtures/pages/obk-question.html'), 'utf8');
    const { window } = new JSDOM(html, {
      url: 'https://zoek.officielebekendmakingen.nl/kv-tk-2098Z00001.html',
    });
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    const shapes = deferred<() => ReadDocument['shape']>();
    const none = () => Promise.reject(new Error('nothing is loaded here'));
    const lists = { look: () => Promise.resolve(), end: () => undefined };
    const loads = { files: none, skeleton: none, unfolding: none, tools: none, lists };
    const life = new PageLife(window.document, '0.1.0', new Promise(() => undefined), {
      ...loads,
      shape: () => shapes.promise,
    });
    life.begin({ isValid: true });
    const told = vi.fn();
    listening({ page: 'pageState', input: null } as object, { id: 'naslag' }, told); // the popup, which saves it
    sent.mockClear();
    void life['keep']({ act: 'save', questions: [1] }); // the star
    await new Promise((resolve) => setTimeout(resolve));
    expect([told.mock.calls, sent.mock.calls]).toEqual([[], []]);
    const shape = { questions: [[{ at: 0, begins: 'table' as const, column: 0 }]], answers: [] };
    shapes.resolve(() => shape);
    await vi.waitFor(() => expect(told.mock.lastCall?.[0]).toMatchObject({ document: { shape } }));
    const kept = () => sent.mock.calls.map(([message]) => message as object);
    await vi.waitFor(() => expect(kept()).toContainEqual(expect.objectContaining({ name: 'keep' })));
    expect(kept().find((message) => 'name' in message && message.name === 'keep')).toMatchObject({
      input: { document: { shape } },
    });
  });
});

describe('a page of lists', () => {
  it('loses its marks when it is switched off, and has them again when it is switched on', () => {
    const { window } = new JSDOM(
      '<main><ul><li><a href="/kv-tk-2098Z00011.html">Vragen</a></li></ul></main>',
      {
        url: 'https://zoek.officielebekendmakingen.nl/resultaten',
      },
    );
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    const lists = { look: vi.fn(() => Promise.resolve()), end: vi.fn() };
    const none = () => Promise.reject(new Error('nothing is loaded here'));
    const loads = { files: none, skeleton: none, shape: none, unfolding: none, tools: none, lists };
    const life = new PageLife(window.document, '0.1.0', new Promise(() => undefined), loads);
    life.begin({ isValid: true });
    expect(lists.look).toHaveBeenCalledExactlyOnceWith(true);
    const turn = (on: boolean) =>
      listening({ page: 'switchPage', input: { on } }, { id: 'naslag' }, () => undefined);
    turn(false);
    expect(lists.end).toHaveBeenCalledTimes(1);
    turn(true);
    expect(lists.look).toHaveBeenCalledTimes(2);
  });
});
