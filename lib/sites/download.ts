import { selectors } from './selectors';

/**
 * For pages that are known to have no text; read by what is loaded on those alone, so that other pages do not carry it.
 * The address of the file that a page offers, on the page's own site; null where it offers none. Of several the first:
 * what is attached stands below.
 */
export function readDownload(document: Document, { origin, href }: URL): string | null {
  for (const element of document.querySelectorAll(selectors.download)) {
    const address = ['href', 'data', 'src'].map((name) => element.getAttribute(name)).find(Boolean) ?? '';
    const url = URL.canParse(address, href) && new URL(address, href);
    if (url && url.origin === origin) return url.href;
  }
  return null;
}
