import type { Citable, CitableResolved, Source } from '../model/citation';
import type { Kamervraag } from '../model/kamervraag';
import { t } from '../words/i18n';
import { link, type Make } from './dom';
import { webAddress } from '../model/web-address';
import type { CardContent } from './open-card';
import type { PlacedText } from '../sites/reading';
import { shown, sourceEntry } from './source-entry';

/** The card of a footnote: its text, then what it cites as sources. Before they are known, its bare addresses. */
export function noteCard(
  make: Make,
  kamervraag: Kamervraag,
  index: number,
  resolved: CitableResolved | null,
  lines: PlacedText['lines'] = [],
): CardContent {
  const note = kamervraag.footnotes[index];
  const label = t('card_footnote', note?.label ?? index + 1);
  const sources = resolved ? sourcesOf(resolved, index) : [];
  const bare = sources.length > 0 ? [] : (note?.urls ?? []).filter((url) => webAddress(url));
  return {
    label,
    children: [
      make('p', { class: 'kind' }, label),
      ...paragraphs(note?.text || t('card_footnote_empty'), lines).map((words) =>
        make('p', { class: 'words' }, words),
      ),
      ...sources.map((source) => sourceEntry(make, source, kamervraag.submitted ?? kamervraag.answered)),
      ...bare.map((url) => make('p', { class: 'address' }, link(make, url, shown(url)))),
    ],
  };
}

/** As the page sets it; what is no longer than a sign ("a.") stands with what follows it. */
const paragraphs = (text: string, lines: NonNullable<PlacedText['lines']>): string[] =>
  [0, ...lines.flatMap(({ at }, i) => (at - (lines[i - 1]?.at ?? at) > 5 ? at : []))].map((at, i, all) =>
    text.slice(at, all[i + 1]),
  );

/** A source names only the first note that holds it; later notes are found by what they cite. */
function sourcesOf({ citations, sources }: CitableResolved, index: number): Citable<Source>[] {
  const cited = citations.filter(({ place }) => place.part === 'footnote' && place.index === index);
  return sources.filter(
    (source) =>
      source.footnote === index ||
      cited.some(({ url, id, canonical }) =>
        url ? url === source.url : source.key === id || source.key === canonical,
      ),
  );
}
