import { selectors } from './selectors';

/**
 * For pages that are known to have no text; read by what is loaded on those alone, so that other pages do not carry it.
 * The addresses of the files that a page offers, on the page's own site. The first is the document's as a rule: what is
 * attached stands below.
 */
export function readDownloads(document: Document, { origin, href }: URL): string[] {
  const found = new Set<string>();
  for (const element of document.querySelectorAll(selectors.download)) {
    const address = ['href', 'data', 'src'].map((name) => element.getAttribute(name)).find(Boolean) ?? '';
    const url = URL.canParse(address, href) && new URL(address, href);
    if (url && url.origin === origin) found.add(url.href);
  }
  return [...found];
}
