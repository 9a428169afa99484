import type { PlacedCitation, Source } from '../model/citation';
import type { KeptDocument } from '../model/collection';

/** A footnote: its text, what that cites, and the sources with an address that the text does not spell out. */
export interface NoteParts {
  text: string;
  own: PlacedCitation[];
  more: Source[];
}

export function notePartsOf({ document, resolved }: KeptDocument, index: number): NoteParts {
  const own = resolved.citations.filter(({ place }) => place.part === 'footnote' && place.index === index);
  const linked = new Set(own.map(({ url }) => url));
  return {
    text: document.kamervraag.footnotes[index]?.text ?? '',
    own,
    more: resolved.sources.filter(
      ({ footnote, url }) => footnote === index && url !== null && !linked.has(url),
    ),
  };
}
