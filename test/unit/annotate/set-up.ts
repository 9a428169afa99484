import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import words from '../../../public/_locales/nl/messages.json';
import { type Actions, annotate } from '../../../lib/annotate';
import { speak } from '../../../lib/i18n';
import { ok, type Result } from '../../../lib/model/result';
import type { Known } from '../../../lib/model/page-state';
import type { PageReading } from '../../../lib/sites/reading';
import { page, readByHand } from './hand-made';

export const speakDutch = () =>
  speak(Object.fromEntries(Object.entries(words).map(([key, { message }]) => [key, message])));

export const known: Known = { key: '2099Z00001', saved: false, status: 'unknown', versions: [] };

/** An annotated page, and what one needs to look at it. */
export function setUp(html = page, change: (reading: PageReading) => void = () => undefined) {
  speakDutch();
  const { window } = new JSDOM(html, {
    url: 'https://zoek.officielebekendmakingen.nl/kv-tk-2099Z00001.html',
  });
  const { document } = window;
  const before = document.documentElement.outerHTML;
  const reading = readByHand(document);
  change(reading);
  const actions = {
    save: vi.fn(async (): Promise<Result<Known>> => ok({ ...known, saved: true })),
    unsave: vi.fn(async (): Promise<Result<Known>> => ok(known)),
    switchSite: vi.fn(),
    switchPage: vi.fn(),
    open: vi.fn(),
    version: '0.1.0',
  } satisfies Actions;
  const annotation = annotate(reading, actions);
  const inside = (host: string, selector: string, index = 0) => {
    const root = document.querySelectorAll(host)[index]?.shadowRoot;
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

/** Text of the page as a reader sees it, without what we added. */
export const bare = (document: Document) => document.body.textContent;
