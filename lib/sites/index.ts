import { officieleBekendmakingen } from './officiele-bekendmakingen';
import type { PageReading } from './reading';
import type { Site } from './site';
import { tweedeKamer } from './tweede-kamer';

export type * from './reading';

const sites: readonly Site[] = [tweedeKamer, officieleBekendmakingen];

/**
 * Reads a page by what it holds; its address alone decides nothing.
 * Uses only the document it is handed: no network, no layout, no computed styles.
 * @returns null when the page is not one document of Kamervragen
 */
export function readPage(document: Document, url: string): PageReading | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol)) return null;
  const site = sites.find(({ hosts }) => hosts.includes(address.hostname));
  return site?.read(document, address) ?? null;
}
