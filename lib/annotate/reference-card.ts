import type { Citable, PlacedCitation } from '../model/citation';
import type { Related, RelatedSet } from '../model/related';
import { longDate, t } from '../words/i18n';
import { copyButton } from './copy';
import { dotted, link, type Make } from './dom';
import { kindName } from './kinds';
import type { CardContent } from './open-card';
import { peopleLine } from '../model/people';
import { shown } from './source-entry';

/** The card of a reference in the text: what it is, where it leads, how sure that is, and what the archive knows. */
export function referenceCard(
  make: Make,
  citation: Citable<PlacedCitation>,
  related: RelatedSet | null,
): CardContent {
  const kind = kindName(citation.kind);
  const known = related && inArchive(related, citation.canonical);
  return {
    label: `${kind}: ${citation.canonical}`,
    children: [
      make('p', { class: 'kind' }, kind),
      make('p', { class: 'words' }, make('b', null, citation.canonical)),
      known && archivedEntry(make, known),
      citation.url && make('p', { class: 'address' }, link(make, citation.url, shown(citation.url))),
      make('p', { class: 'sureness' }, t(`ref_${citation.certainty}`)),
      make(
        'p',
        { class: 'actions' },
        copyButton(make, t('card_copy'), 'copy', () => citation.cite),
      ),
    ],
  };
}

/** The question in the archive that this citation names, if it is there. */
function inArchive(related: RelatedSet, canonical: string): Related | null {
  const names = (item: Related) =>
    item.reasons.some(({ kind, values }) => kind === 'cites' && values.includes(canonical));
  return [related.document, ...Object.values(related.questions)].flat().find(names) ?? null;
}

function archivedEntry(make: Make, item: Related): HTMLElement {
  return make(
    'div',
    { class: 'source' },
    make('p', { class: 'facts' }, link(make, item.url, item.subject)),
    make(
      'p',
      { class: 'quiet' },
      ...dotted(make, [make('time', { datetime: item.date }, longDate(item.date)), peopleLine(item.authors)]),
    ),
  );
}
