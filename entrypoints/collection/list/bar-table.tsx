import { useState, type CSSProperties } from 'react';
import { number, t } from '../../../lib/words/i18n';
import { mostOf, type Counts } from '../../../lib/list/narrow';

interface Props {
  title: string;
  /** Head of the column of values. */
  of: string;
  values: Counts;
  /** What a reader calls a value; else as it is. */
  nameOf?: (value: string) => string;
  chosen: readonly string[];
  toggle: (value: string) => void;
}

/** How many are shown at first. */
const few = 12;

/** Values with in how many items each occurs, as bars in a table; pressing one narrows the list to it. */
export function BarTable({ title, of, values, nameOf = String, chosen, toggle }: Props) {
  const [all, setAll] = useState(false);
  const shown = mostOf(values, all ? undefined : few);
  const most = shown[0]?.count ?? 1;
  if (values.size === 0) return null;
  return (
    <section className="bar-table stack">
      <h2>{title}</h2>
      <table>
        <thead className="unseen">
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{t('list_count_items')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ value, count }) => (
            <tr key={value}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  aria-pressed={chosen.includes(value)}
                  onClick={() => toggle(value)}
                >
                  {nameOf(value)}
                </button>
              </th>
              <td>
                <span
                  className="bar"
                  style={{ '--share': count / most } as CSSProperties}
                  aria-hidden="true"
                />
                <span className="number">{number(count)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {values.size > few && (
        <p>
          <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('list_facet_less') : t('list_facet_more', number(values.size))}
          </button>
        </p>
      )}
    </section>
  );
}
