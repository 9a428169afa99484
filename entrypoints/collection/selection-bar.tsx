import { useEffect, useId, useRef, useState } from 'react';
import { addLabels } from '../../components/labels';
import { count, t } from '../../lib/words/i18n';
import type { Entry } from '../../lib/list/entry';
import { ExportMenu } from './export-menu';
import { Menu } from './list/menu';
import type { Work } from './use-work';

interface Props {
  found: readonly Entry[];
  /** Those of the found that are selected. */
  chosen: readonly Entry[];
  selectAll: (on: boolean) => void;
  /** Every label in use. */
  labels: readonly string[];
  remove: () => void;
  work: Work;
}

/** Choosing many at once, and what can be done with them. Only what the list shows counts as chosen. */
export function SelectionBar({ found, chosen, selectAll, labels, remove, work }: Props) {
  const all = chosen.length === found.length;
  const some = chosen.length > 0 && !all;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  const keys = chosen.map(({ row }) => row.key);
  return (
    <div className="selection row" role="group" aria-label={t('collection_selection')}>
      <label className="switch">
        <input
          ref={box}
          type="checkbox"
          data-testid="select-all"
          checked={all}
          onChange={() => selectAll(!all)}
        />
        {chosen.length > 0 ? count('collection_selected', chosen.length) : t('collection_select_all')}
      </label>
      {chosen.length > 0 && (
        <>
          <Menu name={t('list_label_many')} testId="label-many">
            <LabelMany chosen={chosen} labels={labels} work={work} />
          </Menu>
          <ExportMenu keys={keys} work={work} />
          <button type="button" data-testid="remove-chosen" onClick={remove}>
            {t('collection_remove')}
          </button>
        </>
      )}
    </div>
  );
}

/** A label for all that is chosen, or for none of it any more. */
function LabelMany({ chosen, labels, work }: Pick<Props, 'chosen' | 'labels' | 'work'>) {
  const [typed, setTyped] = useState('');
  const list = useId();
  const keys = chosen.map(({ row }) => row.key);
  const used = [...new Set(chosen.flatMap(({ row }) => row.labels))].sort();
  const add = async () => {
    setTyped('');
    for (const label of addLabels([], typed)) await work.label(keys, label, true);
  };
  return (
    <>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          type="text"
          list={list}
          data-testid="label-all"
          aria-label={t('list_label_add')}
          placeholder={t('list_label_add')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" disabled={!typed.trim()}>
          {t('list_label_give')}
        </button>
      </form>
      <datalist id={list}>
        {labels.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      {used.length > 0 && (
        <ul className="labels">
          {used.map((label) => (
            <li key={label}>
              {label}
              <button
                type="button"
                aria-label={t('save_label_remove', label)}
                onClick={() => void work.label(keys, label, false)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
