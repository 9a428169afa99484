import { useState } from 'react';
import { number, t } from '../../../lib/words/i18n';
import type { Facet } from '../../../lib/list/entry';
import { mostOf, type Counted, type Counts } from '../../../lib/list/narrow';
import { plain } from '../../../lib/model/item-words';
import { facetNames, valueName, valueWords } from './facet-names';

interface Props {
  facet: Facet;
  values: Counts;
  chosen: readonly string[];
  toggle: (facet: Facet, value: string) => void;
}

/** How many values are shown of a facet at first, and at most of one that is searched. */
const few = 6;
const many = 60;

/** The values of one facet with how many items each would show; of many, the most used and a field to find others. */
export function FacetGroup({ facet, values, chosen, toggle }: Props) {
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  if (values.size === 0) return null;
  const name = t(facetNames[facet]);
  const { shown, left } = choose(
    facet,
    values,
    chosen,
    all ? { typed, limit: many } : { typed: '', limit: few },
  );
  return (
    <fieldset className={`facet ${facet}`} data-testid={`facet-${facet}`}>
      <legend>{name}</legend>
      {all && values.size > few * 2 && (
        <input
          type="search"
          value={typed}
          aria-label={t('list_facet_find', name)}
          placeholder={t('list_facet_find', name)}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label className={count === 0 ? 'empty' : ''}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(facet, value)} />
              <span className="name" title={valueName(facet, value)}>
                {valueName(facet, value)}
              </span>
              <span className="count">{number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {left > 0 && all && <p className="quiet">{t('list_facet_others', number(left))}</p>}
      {values.size > few && (
        <button
          type="button"
          className="link"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setTyped('');
          }}
        >
          {all ? t('list_facet_less') : t('list_facet_more', number(values.size))}
        </button>
      )}
    </fieldset>
  );
}

/** What is shown of a facet, and how many more would match. What is chosen stays in sight: that is where it is taken back. */
function choose(
  facet: Facet,
  values: Counts,
  chosen: readonly string[],
  { typed, limit }: { typed: string; limit: number },
): { shown: Counted[]; left: number } {
  const wanted = plain(typed.trim());
  const matching = wanted
    ? new Map([...values].filter(([value]) => plain(valueWords(facet, value)).includes(wanted)))
    : values;
  const byYear = facet === 'year';
  const most = mostOf(matching, byYear ? undefined : limit);
  if (byYear) most.sort((a, b) => (a.value < b.value ? 1 : -1)).splice(limit);
  const others = chosen.filter((value) => matching.has(value) && !most.some((each) => each.value === value));
  const shown = [...most, ...others.map((value) => ({ value, count: values.get(value) ?? 0 }))];
  return { shown, left: matching.size - shown.length };
}
