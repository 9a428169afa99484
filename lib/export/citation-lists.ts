import type { CollectionItem } from '../model/collection';
import { citeSources } from './citation-string';
import { citationOf, factsOf } from './facts';

/** Each item by the Leidraad, one a line. */
export const makeCitations = (items: CollectionItem[]): string =>
  items.map((item) => `${citationOf(item)}\n`).join('');

/** Each item by the Leidraad, and below it what it cites, one a line; an empty line between two items. */
export function makeSources(items: CollectionItem[]): string {
  const parts = items.map((item) => {
    const { citation, cited } = factsOf(item);
    const sources = citeSources({ sources: cited }).replaceAll('\n\n', '\n');
    return `${[citation, sources].filter(Boolean).join('\n')}\n`;
  });
  return parts.join('\n');
}
