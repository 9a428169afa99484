import { memo } from 'react';
import { t } from '../../lib/words/i18n';
import { facets, type Facet } from '../../lib/list/entry';
import type { Counts } from '../../lib/list/narrow';
import type { Wanted } from '../../lib/list/wanted';
import { FacetGroup } from './list/facet-group';

interface Props {
  /** Where there is no room beside the list, it is unfolded. */
  open: boolean;
  /** Null until all items are known. */
  counts: Record<Facet, Counts> | null;
  chosen: Wanted['chosen'];
  toggle: (facet: Facet, value: string) => void;
}

/** What the list can be narrowed by. */
export const FilterPanel = memo(function FilterPanel({ open, counts, chosen, toggle }: Props) {
  return (
    <search
      id="filters"
      className={open ? 'filters unfolded' : 'filters'}
      aria-label={t('list_filters')}
      tabIndex={-1}
    >
      {counts &&
        facets.map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            values={counts[facet]}
            chosen={chosen[facet]}
            toggle={toggle}
          />
        ))}
    </search>
  );
});
