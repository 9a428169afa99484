import { documentFileUrl, publicationFileUrl } from '../citations/targets';
import { readDownloads } from '../sites/download';
import type { PageReading } from '../sites/reading';

/** Another form of a page's document, on the page's own site. */
export interface FileSource {
  /** What it is expected to be; what it is, its bytes say. */
  kind: 'xml' | 'file';
  address: string;
}

/**
 * The other official forms of a page's document, best first: one that the site does not have gives way to the next.
 * @param text the page has a text, which is in doubt: then only the XML is better
 */
export function fileSources({ kamervraag, site, places }: PageReading, text: boolean): FileSource[] {
  const page = places.title.ownerDocument;
  const here = new URL(page.URL);
  // The site answers with and without "www.", and a script may fetch only from the page's own origin.
  const own = (address: string): string => {
    const { pathname, search } = new URL(address);
    return here.origin + pathname + search;
  };
  const { officialId, documentnummer } = kamervraag;
  if (site === 'officielebekendmakingen') {
    if (officialId === null) return [];
    const xml: FileSource = { kind: 'xml', address: own(publicationFileUrl(officialId, 'xml')) };
    return text ? [xml] : [xml, ...files([own(publicationFileUrl(officialId, 'pdf'))])];
  }
  if (text) return [];
  const links = readDownloads(page, here);
  if (documentnummer === null) return files(links.slice(0, 1));
  // A page may offer the files of other documents too.
  const numberIn = (link: string) => /\d{4}D\d{4,6}(?!\d)/.exec(link)?.[0] ?? null;
  const named = links.find((link) => numberIn(link) === documentnummer);
  const unnamed = links.find((link) => numberIn(link) === null);
  const built = own(documentFileUrl(documentnummer));
  return files([...new Set([named ?? unnamed ?? built, built])]);
}

const files = (addresses: readonly string[]): FileSource[] =>
  addresses.map((address) => ({ kind: 'file', address }));
