import { t } from '../lib/i18n';
import type { CollectionItem } from '../lib/model/collection';
import { tally, yearOf } from './search';

export interface Filter {
  query: string;
  /** Empty: all. */
  label: string;
  year: string;
}

interface Props {
  filter: Filter;
  change: (filter: Filter) => void;
  items: CollectionItem[];
}

/** Search as you type, and what to narrow by, with how much each choice holds. */
export function Filters({ filter, change, items }: Props) {
  const labels = tally(items.flatMap((item) => item.labels));
  const years = tally(items.map(yearOf).filter((year) => year !== null)).sort((a, b) =>
    b.value.localeCompare(a.value),
  );
  return (
    <search className="filters">
      <label>
        {t('collection_search')}
        <input
          type="search"
          data-testid="search"
          value={filter.query}
          onChange={(event) => change({ ...filter, query: event.target.value })}
        />
      </label>
      <Choice
        name={t('save_labels')}
        value={filter.label}
        options={labels}
        change={(label) => change({ ...filter, label })}
      />
      <Choice
        name={t('collection_year')}
        value={filter.year}
        options={years}
        change={(year) => change({ ...filter, year })}
      />
    </search>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  options: { value: string; count: number }[];
  change: (value: string) => void;
}

function Choice({ name, value, options, change }: ChoiceProps) {
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => change(event.target.value)}>
        <option value="">{t('collection_all')}</option>
        {options.map(({ value, count }) => (
          <option key={value} value={value}>
            {value} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}
