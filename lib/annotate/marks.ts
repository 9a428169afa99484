import type { Citable, PlacedCitation } from '../model/citation';
import type { PageReading } from '../sites/reading';
import { textAt } from '../sites/text-at';
import type { Make } from './dom';
import { webAddress } from '../model/web-address';
import type { Ledger } from './ledger';
import { type Stretch, stretchesOf, wrap } from './ranges';

/** Says that the card of a citation opens at an element. */
export type Attach = (element: Element, citation: Citable<PlacedCitation>) => void;

interface Found {
  citation: Citable<PlacedCitation>;
  stretches: Stretch[];
}

/**
 * Makes links of the citations in the text. All places are found before the first is marked. A text that is a link
 * already stays as it is and gets the card only; a citation without an address of the web stays plain text.
 */
export function markCitations(
  { places }: PageReading,
  citations: Citable<PlacedCitation>[],
  make: Make,
  ledger: Ledger,
  attach: Attach,
): void {
  const found = citations.flatMap((citation) => locate(places, citation) ?? []);
  const plain: Found[] = [];
  for (const each of found) {
    const own = each.stretches.map(({ node }) => node.parentElement?.closest('a[href]')).find(Boolean);
    if (own) attach(own, each.citation);
    else plain.push(each);
  }
  // Backwards, so that the stretches that stand before in the same node keep their offsets.
  for (const { citation, stretches } of plain.reverse()) {
    const href = citation.certainty === 'none' ? null : webAddress(citation.url);
    if (!href) continue;
    for (let i = stretches.length - 1; i >= 0; i--) {
      const anchor = make('a', {
        class: 'naslag-ref',
        href,
        target: '_blank',
        rel: 'noopener noreferrer',
        'data-certainty': citation.certainty,
        // A citation that runs across elements is one link to the reader: only its first part is a stop for Tab.
        ...(i > 0 && { tabindex: '-1' }),
        ...(i < stretches.length - 1 && { 'data-continues': '' }),
      });
      ledger.add(wrap(stretches[i] as Stretch, anchor));
      attach(anchor, citation);
    }
  }
}

function locate(places: PageReading['places'], citation: Citable<PlacedCitation>): Found | null {
  const text = textAt(places, citation.place);
  if (!text || text.text.slice(citation.start, citation.end) !== citation.text) return null;
  const stretches = stretchesOf(text, citation.start, citation.end);
  return stretches && { citation, stretches };
}
