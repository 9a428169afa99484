import type { ReadDocument } from './model/document';
import type { PageReading } from './sites/reading';

/** The reading without its places in the page. */
export function plain(
  { kamervraag, site, headings, relations, missing }: PageReading,
  href: string,
): ReadDocument {
  return { kamervraag, site, url: href.replace(/#.*$/, ''), headings, relations, missing };
}
