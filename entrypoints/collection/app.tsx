import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Filters, type Filter } from '../../components/filters';
import { GrowingList } from '../../components/growing-list';
import { matchesQuery, yearOf } from '../../components/search';
import { UndoToast } from '../../components/undo-toast';
import { count, t } from '../../lib/i18n';
import type { CollectionItem } from '../../lib/model/collection';
import type { Problem } from '../../lib/model/result';
import { labelsInUse, listItems, problemOf, removeItems, restoreItems } from '../../lib/store';
import { useStored } from '../../lib/use-stored';
import { ItemView } from './item-view';
import { Selection } from './selection';

const everything: Filter = { query: '', label: '', year: '' };
const nothing: CollectionItem[] = [];

/** The reader's collection: list, find, open, note, remove. */
export function CollectionApp() {
  const stored = useStored(listItems);
  const inUse = useStored(labelsInUse);
  const items = stored?.ok ? stored.value : nothing;
  const [filter, setFilter] = useState(everything);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<CollectionItem[]>([]);
  const [failure, setFailure] = useState<Problem | null>(null);
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => items.filter((item) => passes(item, wanted)), [items, wanted]);
  const labels = useMemo(() => (inUse?.ok ? inUse.value : []), [inUse]);

  const remove = useCallback(async (keys: string[]) => {
    try {
      setRemoved(await removeItems(keys));
      setSelected(new Set());
      setFailure(null);
    } catch (error) {
      console.error('Naslag: remove', error);
      setFailure(problemOf(error));
    }
  }, []);
  const restore = () =>
    restoreItems(removed).then(
      () => setRemoved([]),
      (error: unknown) => setFailure(problemOf(error)), // what was removed stays offered
    );
  const select = useCallback(
    (key: string, on: boolean) =>
      setSelected((before) => {
        const next = new Set(before);
        if (on) next.add(key);
        else next.delete(key);
        return next;
      }),
    [],
  );

  return (
    <main>
      <header className="row apart">
        <h1>{t('collection_title')}</h1>
        <p className="quiet" role="status">
          {items.length > 0 && count('collection_items', found.length)}
        </p>
      </header>
      {!stored && <p className="quiet">{t('popup_loading')}</p>}
      {stored?.ok === false && (
        <p className="problem" role="alert" data-testid="problem">
          {t('collection_closed')}
        </p>
      )}
      {failure && (
        <p className="problem" role="alert">
          {t(`error_${failure}`)}
        </p>
      )}
      {stored?.ok && items.length === 0 && <p>{t('collection_empty')}</p>}
      {items.length > 0 && <Filters filter={filter} change={setFilter} items={items} />}
      {items.length > 0 && found.length === 0 && <p>{t('collection_none_found')}</p>}
      {found.length > 0 && (
        <Selection
          found={found}
          selected={selected}
          change={setSelected}
          remove={(keys) => void remove(keys)}
        />
      )}
      <GrowingList
        className="items"
        items={found}
        draw={(item) => (
          <ItemView
            key={item.key}
            item={item}
            labels={labels}
            selected={selected.has(item.key)}
            select={select}
            remove={remove}
          />
        )}
      />
      {removed.length > 0 && (
        <UndoToast
          key={removed.map(({ key }) => key).join()}
          text={count('collection_removed', removed.length)}
          undo={() => void restore()}
          dismiss={() => setRemoved([])}
          takeFocus
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
