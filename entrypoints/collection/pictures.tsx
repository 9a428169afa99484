import { sourceGroupNames } from '../../components/source-list';
import { count, t } from '../../lib/words/i18n';
import { citedBy } from '../../lib/list/citing';
import { facets, type Entry, type Facet } from '../../lib/list/entry';
import { countValues } from '../../lib/list/narrow';
import { periodsOf, spansOf } from '../../lib/list/timeline';
import { everything, type Wanted } from '../../lib/list/wanted';
import { BarTable } from './list/bar-table';
import { facetNames, valueName } from './list/facet-names';
import { PeriodChart } from './list/period-chart';
import { SpanChart } from './list/span-chart';

interface Props {
  /** What is chosen, else all that was found. */
  entries: readonly Entry[];
  chosen: Wanted['chosen'];
  toggle: (facet: Facet, value: string) => void;
  open: (key: string) => void;
}

/** From so many questions on, they are counted by month or year instead of drawn one by one. */
const many = 40;

/** When something was asked about, by whom, and when it was answered. */
export function TimelineView({ entries, chosen, toggle, open }: Props) {
  const { spans, undated } = spansOf(entries.map(({ row }) => row));
  const counts = countValues(entries, everything.chosen);
  const drawn = spans.length <= many;
  const withdrawn = drawn && spans.some((span) => span.withdrawn !== null);
  const legend = (['asked', 'postponed', 'withdrawn', 'answered'] as const).filter(
    (what) => what !== 'withdrawn' || withdrawn, // seldom enough to be left out else
  );
  return (
    <div className="picture stack" data-testid="timeline">
      <p className="legend quiet row">
        {legend.map((what) => (
          <span key={what}>
            <span className={`dot ${what}`} aria-hidden="true" /> {t(`list_count_${what}`)}
          </span>
        ))}
        {undated > 0 && <span>{count('list_undated', undated)}</span>}
      </p>
      {spans.length > 0 &&
        (drawn ? <SpanChart spans={spans} open={open} /> : <PeriodChart periods={periodsOf(spans)} />)}
      <div className="tables">
        {facets
          .filter((facet) => facet === 'person' || facet === 'party' || facet === 'ministry')
          .map((facet) => (
            <BarTable
              key={facet}
              title={t(facetNames[facet])}
              of={t(facetNames[facet])}
              values={counts[facet]}
              nameOf={(value) => valueName(facet, value)}
              chosen={chosen[facet]}
              toggle={(value) => toggle(facet, value)}
            />
          ))}
      </div>
    </div>
  );
}

/** Which outlets and documents are cited, and in how many items. */
export function SourcesView({ entries, chosen, toggle }: Props) {
  const groups = citedBy(entries.map(({ row }) => row));
  return (
    <div className="picture tables" data-testid="cited">
      {groups.length === 0 && <p>{t('list_no_sources')}</p>}
      {groups.map(({ group, sources }) => (
        <BarTable
          key={group}
          title={t(sourceGroupNames[group])}
          of={t('list_facet_source')}
          values={sources}
          chosen={chosen.source}
          toggle={(value) => toggle('source', value)}
        />
      ))}
    </div>
  );
}
