import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import words from '../../../public/_locales/nl/messages.json';
import { type Actions, annotate } from '../../../lib/annotate';
import { createTools } from '../../../lib/page-tools/create-tools';
import { speak } from '../../../lib/words/i18n';
import { ok, type Result } from '../../../lib/model/result';
import type { Change, Kept } from '../../../lib/model/keeping';
import { plain } from '../../../lib/page/plain-document';
import { showUnfolding } from '../../../lib/page/show-unfolding';
import type { Known } from '../../../lib/model/page-state';
import type { PageReading } from '../../../lib/sites/reading';
import { page, readByHand } from './hand-made';

export const speakDutch = () =>
  speak(Object.fromEntries(Object.entries(words).map(([key, { message }]) => [key, message])));

export const known: Known = {
  key: '2099Z00001',
  saved: false,
  questions: [],
  passages: [],
  lost: [],
  status: 'unknown',
  fate: { kind: 'unknown', date: null, url: null },
  versions: [],
};

/** What the background answers to a change of what is kept. */
function keptAfter(change: Change): Kept {
  const saved = change.act !== 'let-go';
  const questions = change.act === 'save' ? change.questions : [];
  const passages =
    change.act === 'mark' ? change.passages.map((each, i) => ({ ...each, id: `new-${i}` })) : [];
  const back: Change = saved ? { act: 'let-go', questions: [], whole: true } : { act: 'save', questions: [] };
  return {
    known: { ...known, saved, questions, passages },
    said: saved ? 'Bewaard in uw verzameling.' : 'Verwijderd uit uw verzameling.',
    way: { words: 'Ongedaan maken', change: back },
  };
}

/** The shadow roots that are attached from now on, the closed ones too. */
function shadowRoots(prototype: Element): (host: Element | undefined) => ShadowRoot | undefined {
  const roots = new WeakMap<Element, ShadowRoot>();
  const { attachShadow } = prototype;
  prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  };
  return (host) => host && roots.get(host);
}

/** An annotated page, and what one needs to look at it. */
export function setUp(html = page, change: (reading: PageReading) => void = () => undefined) {
  speakDutch();
  const { window } = new JSDOM(html, {
    url: 'https://zoek.officielebekendmakingen.nl/kv-tk-2099Z00001.html',
  });
  const { document } = window;
  const rootOf = shadowRoots(window.Element.prototype);
  const before = document.documentElement.outerHTML;
  const reading = readByHand(document);
  change(reading);
  const actions = {
    keep: vi.fn(async (change: Change): Promise<Result<Kept>> => ok(keptAfter(change))),
    written: vi.fn(),
    unfold: vi.fn<Actions['unfold']>((box, asked) => showUnfolding(box, asked, plain(reading, document.URL))),
    switchSite: vi.fn(),
    skeleton: vi.fn(async () => 'skeleton 1\nhtml'),
    switchPage: vi.fn(),
    open: vi.fn(),
    loadTools: () => Promise.resolve(createTools),
    keys: vi.fn(() => true),
    version: '0.1.0',
  } satisfies Actions;
  const annotation = annotate(reading, actions);
  const inside = (host: string, selector: string, index = 0) => {
    const root = rootOf(document.querySelectorAll(host)[index]);
    return root?.querySelector<HTMLElement>(selector) ?? null;
  };
  const textOf = (host: string, index = 0) => inside(host, '.ui', index)?.textContent ?? '';
  return {
    window: window as unknown as Window,
    document,
    before,
    reading,
    actions,
    annotation,
    inside,
    textOf,
  };
}
