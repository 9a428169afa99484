import { browser } from 'wxt/browser';

/**
 * In the place of WXT's own, which stops as soon as the page dispatches an event of its name: any page could take our
 * annotations away (`wxt.config.ts` puts it there). That event is meant for an old script beside a new one, and no two of
 * ours run in one page: Chromium puts no new one into a page that is open, and Firefox ends the old one with its extension.
 */
export class ContentScriptContext {
  /** Not after the extension was updated, switched off or taken away. */
  get isValid(): boolean {
    return browser.runtime?.id !== undefined;
  }
}
