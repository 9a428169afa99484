import { number, t } from '../../../lib/words/i18n';
import type { Period } from '../../../lib/list/timeline';

/** How much was asked, postponed and answered in each month or year, as columns; the same as a table below. */
export function PeriodChart({ periods }: { periods: readonly Period[] }) {
  const most = Math.max(
    1,
    ...periods.flatMap(({ asked, postponed, answered }) => [asked, postponed, answered]),
  );
  const height = (count: number) => ({ height: `${(count / most) * 100}%` });
  const every = Math.ceil(periods.length / 12);
  return (
    <figure className="periods">
      <div className="columns" aria-hidden="true">
        {periods.map(({ name, asked, postponed, answered }, i) => (
          <span
            className="period"
            key={name}
            title={`${periodName(name)}: ${asked} / ${postponed} / ${answered}`}
          >
            <span className="bars">
              <span className="bar asked" style={height(asked)} />
              <span className="bar postponed" style={height(postponed)} />
              <span className="bar answered" style={height(answered)} />
            </span>
            <span className="name">{i % every === 0 ? periodName(name) : ''}</span>
          </span>
        ))}
      </div>
      <figcaption>
        <details>
          <summary>{t('list_as_table')}</summary>
          <div className="wide">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('list_period')}</th>
                  {(['list_count_asked', 'list_count_postponed', 'list_count_answered'] as const).map(
                    (key) => (
                      <th scope="col" className="number" key={key}>
                        {t(key)}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {periods.map(({ name, asked, postponed, answered }) => (
                  <tr key={name}>
                    <th scope="row">{periodName(name)}</th>
                    {[asked, postponed, answered].map((count, i) => (
                      <td className="number" key={i}>
                        {number(count)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </figcaption>
    </figure>
  );
}

/** `2023` → 2023, `2023-06` → jun 2023 */
function periodName(name: string): string {
  if (name.length === 4) return name;
  return new Date(`${name}-15T12:00:00Z`).toLocaleDateString(t('locale'), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
