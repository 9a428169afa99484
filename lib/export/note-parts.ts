import type { PlacedCitation, Source } from '../model/citation';
import type { KeptDocument } from '../model/collection';
import { breaksAt, setParts, type SetPart } from '../model/set-text';

/** A footnote: its text, what that cites, and the sources with an address that the text does not spell out. */
export interface NoteParts {
  text: string;
  /** As it was set. */
  parts: SetPart[];
  own: PlacedCitation[];
  more: Source[];
}

export function notePartsOf({ document, resolved }: KeptDocument, index: number): NoteParts {
  const own = resolved.citations.filter(({ place }) => place.part === 'footnote' && place.index === index);
  const linked = new Set(own.map(({ url }) => url));
  const text = document.kamervraag.footnotes[index]?.text ?? '';
  return {
    text,
    parts: setParts(text, breaksAt(document.shape, { part: 'footnote', index }), own),
    own,
    more: resolved.sources.filter(
      ({ footnote, url }) => footnote === index && url !== null && !linked.has(url),
    ),
  };
}
