import type { ReadDocument } from '../model/document';
import type { PageReading } from '../sites/reading';

/** The reading without its places in the page. */
export function plain(
  { kamervraag, site, headings, relations, missing, file }: PageReading,
  href: string,
): ReadDocument {
  const url = href.replace(/#.*$/, '');
  return { kamervraag, site, url, headings, relations, missing, ...(file && { file }) };
}
