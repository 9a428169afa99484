import { useState } from 'react';
import { t } from '../../lib/i18n';
import type { Facet } from '../../lib/list/entry';
import type { Counted } from '../../lib/list/narrow';
import { plain } from '../../lib/model/item-words';
import { facetNames, valueName } from './facet-names';

interface Props {
  facet: Facet;
  values: readonly Counted[];
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
  if (values.length === 0) return null;
  const name = t(facetNames[facet]);
  const sorted = facet === 'year' ? [...values].sort((a, b) => (a.value < b.value ? 1 : -1)) : values;
  const wanted = plain(typed.trim());
  const matching = wanted
    ? sorted.filter(({ value }) => plain(valueName(facet, value)).includes(wanted))
    : sorted;
  // What is chosen stays in sight, for that is where it is taken back.
  const shown = matching.filter(({ value }, i) => i < (all ? many : few) || chosen.includes(value));
  return (
    <fieldset className="facet" data-testid={`facet-${facet}`}>
      <legend>{name}</legend>
      {all && values.length > few * 2 && (
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
              <span className="count">{count.toLocaleString(t('locale'))}</span>
            </label>
          </li>
        ))}
      </ul>
      {matching.length > shown.length && all && (
        <p className="quiet">
          {t('list_facet_others', (matching.length - shown.length).toLocaleString(t('locale')))}
        </p>
      )}
      {values.length > few && (
        <button
          type="button"
          className="link"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setTyped('');
          }}
        >
          {all ? t('list_facet_less') : t('list_facet_more', values.length.toLocaleString(t('locale')))}
        </button>
      )}
    </fieldset>
  );
}
