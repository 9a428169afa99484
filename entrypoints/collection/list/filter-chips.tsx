import { t } from '../../../lib/words/i18n';
import { facets, type Facet } from '../../../lib/list/entry';
import type { Wanted } from '../../../lib/list/wanted';
import { facetNames, valueName } from './facet-names';

interface Props {
  chosen: Wanted['chosen'];
  toggle: (facet: Facet, value: string) => void;
  clear: () => void;
}

/** What the list is narrowed by, each to be taken back. */
export function FilterChips({ chosen, toggle, clear }: Props) {
  const chips = facets.flatMap((facet) => chosen[facet].map((value) => ({ facet, value })));
  if (chips.length === 0) return null;
  return (
    <div className="chips row">
      <ul className="labels" aria-label={t('list_filters')}>
        {chips.map(({ facet, value }) => (
          <li key={`${facet} ${value}`}>
            <span>
              <span className="quiet">{t(facetNames[facet])}</span> {valueName(facet, value)}
            </span>
            <button
              type="button"
              data-testid="chip"
              aria-label={t('list_filter_remove', `${t(facetNames[facet])} ${valueName(facet, value)}`)}
              onClick={() => toggle(facet, value)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {chips.length > 1 && (
        <button type="button" className="link" onClick={clear}>
          {t('list_filters_clear')}
        </button>
      )}
    </div>
  );
}
