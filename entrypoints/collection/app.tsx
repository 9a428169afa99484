import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import { Filters, type Filter } from '../../components/filters';
import { matchesQuery, yearOf } from '../../components/search';
import { UndoToast } from '../../components/undo-toast';
import { citeDocument } from '../../lib/export/citation-string';
import { count, t } from '../../lib/i18n';
import type { CollectionItem } from '../../lib/model/record';
import { labelsInUse, listItems, removeItems, restoreItems } from '../../lib/store';
import { ItemView } from './item-view';

const everything: Filter = { query: '', label: '', year: '' };

/** The reader's collection: list, find, open, note, remove. */
export function CollectionApp() {
  const items = useLiveQuery(listItems);
  const labels = useLiveQuery(labelsInUse) ?? [];
  const [filter, setFilter] = useState(everything);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<CollectionItem[]>([]);
  const [copied, setCopied] = useState(false);
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => (items ?? []).filter((item) => passes(item, wanted)), [items, wanted]);
  const chosen = found.filter(({ key }) => selected.has(key));

  const remove = async (keys: string[]) => {
    setRemoved(await removeItems(keys));
    setSelected(new Set());
  };
  const select = (key: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(key);
    else next.delete(key);
    setSelected(next);
    setCopied(false);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(
      chosen.map(({ document }) => citeDocument(document.kamervraag)).join('\n'),
    );
    setCopied(true);
  };

  if (!items) return <p className="quiet">{t('popup_loading')}</p>;
  return (
    <main>
      <header className="row apart">
        <h1>{t('collection_title')}</h1>
        <p className="quiet" role="status">
          {items.length > 0 && count('collection_items', found.length)}
        </p>
      </header>
      {items.length === 0 ? (
        <p>{t('collection_empty')}</p>
      ) : (
        <Filters filter={filter} change={setFilter} items={items} />
      )}
      {items.length > 0 && found.length === 0 && <p>{t('collection_none_found')}</p>}
      {chosen.length > 0 && (
        <div className="row" role="group" aria-label={t('collection_selection')}>
          <span>{count('collection_selected', chosen.length)}</span>
          <button type="button" onClick={() => void copy()}>
            {t(copied ? 'card_copied' : 'collection_copy')}
          </button>
          <button type="button" onClick={() => void remove(chosen.map(({ key }) => key))}>
            {t('collection_remove')}
          </button>
        </div>
      )}
      <ul className="items">
        {found.map((item) => (
          <ItemView
            key={item.key}
            item={item}
            labels={labels}
            selected={selected.has(item.key)}
            select={(on) => select(item.key, on)}
            remove={() => void remove([item.key])}
          />
        ))}
      </ul>
      {removed.length > 0 && (
        <UndoToast
          text={count('collection_removed', removed.length)}
          undo={() => void restoreItems(removed).then(() => setRemoved([]))}
          dismiss={() => setRemoved([])}
        />
      )}
    </main>
  );
}

function passes(item: CollectionItem, { query, label, year }: Filter): boolean {
  return (
    matchesQuery(item, query) && (!label || item.labels.includes(label)) && (!year || yearOf(item) === year)
  );
}
