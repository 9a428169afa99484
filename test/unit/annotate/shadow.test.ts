import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';

describe('the style of a shadow root', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  /** A fresh module: it remembers whether sheets can be shared. */
  async function raised(Sheet: unknown, adopt: (sheets: unknown[]) => unknown[]) {
    vi.stubGlobal('CSSStyleSheet', Sheet);
    const { window } = new JSDOM('');
    let adopted: unknown[] = [];
    Object.defineProperty(window.ShadowRoot.prototype, 'adoptedStyleSheets', {
      get: () => adopted,
      set: (sheets: unknown[]) => void (adopted = adopt(sheets)),
    });
    vi.resetModules();
    const { speak } = await import('../../../lib/words/i18n');
    speak({ locale: 'nl-NL' });
    const { raise } = await import('../../../lib/annotate/shadow');
    const { host } = raise(window.document, 'naslag-bar', 'light');
    return { adopted: () => adopted.length, own: host.shadowRoot?.querySelector('style') ?? null };
  }
  class Sheet {
    replaceSync() {
      return undefined;
    }
  }

  it('is one sheet for all where the browser lets us', async () => {
    const { adopted, own } = await raised(Sheet, (sheets) => sheets);
    expect(adopted()).toBe(1);
    expect(own).toBeNull();
  });

  it.each([
    [
      'refuses',
      () => {
        throw new Error('Accessing from Xray wrapper is not supported.');
      },
    ],
    ['ignores', () => []],
  ])('is its own element where the browser %s the sheet', async (_, adopt) => {
    expect((await raised(Sheet, adopt)).own).not.toBeNull();
  });

  it('is its own element where sheets cannot be constructed', async () => {
    expect((await raised(undefined, (sheets) => sheets)).own).not.toBeNull();
  });
});
