import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../lib/words/i18n';
import type { Facet } from '../../lib/list/entry';
import { inTab, narrows, toggled, widened, type Wanted } from '../../lib/list/wanted';
import { queryWords } from '../../lib/model/item-words';
import { DidYouMean } from './did-you-mean';
import { FilterPanel } from './filter-panel';
import { itemSearch } from './item-search';
import { FilterChips } from './list/filter-chips';
import { FoundList } from './list/found-list';
import type { ListHandle } from './list/list-box';
import { KeyHelp } from './list/key-help';
import { Notices } from './notices';
import { SelectionBar } from './selection-bar';
import { TopBar } from './top-bar';
import { useEntries } from './use-entries';
import { useFound } from './use-found';
import { useKeys } from './use-keys';
import { useSelection } from './use-selection';
import { useSnippets } from './use-snippets';
import { useWork } from './use-work';

const ItemDetail = lazy(() => import('./item-detail'));
const WatchButton = lazy(() => import('./followed/watch-button'));
const Reminders = lazy(() => import('./reminders'));
const TimelineView = lazy(async () => ({ default: (await import('./pictures')).TimelineView }));
const SourcesView = lazy(async () => ({ default: (await import('./pictures')).SourcesView }));

interface Props {
  wanted: Wanted;
  want: (change: (before: Wanted) => Wanted, typing?: boolean) => void;
}

/** The reader's collection: find, read, note, choose, hand out. */
export function CollectionTab({ wanted, want }: Props) {
  const { entries, total, complete, failed } = useEntries();
  const { found, counts, query, marked, meant, left, index } = useFound(entries, wanted);
  const words = useMemo(() => queryWords(marked), [marked]);
  const byKey = useMemo(() => new Map(entries.map((entry) => [entry.row.key, entry])), [entries]);
  const entryOfKey = useCallback((key: string) => byKey.get(key), [byKey]);
  const { snippets, seen } = useSnippets(marked, words, entryOfKey);
  const { chosen, selected, select, clear } = useSelection(found);
  const work = useWork();
  const [active, setActive] = useState<string | null>(null);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [help, setHelp] = useState(false);
  const [byKeyboard, setByKeyboard] = useState(false);
  const list = useRef<ListHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const labels = useMemo(
    () => [...new Set(entries.flatMap(({ row }) => row.labels))].sort((a, b) => a.localeCompare(b)),
    [entries],
  );
  const { open, view } = wanted;
  const narrowed = narrows(wanted);

  // The rest is begun once the list is there.
  useEffect(() => {
    if (complete) itemSearch.start();
  }, [complete]);
  useEffect(() => {
    list.current?.toTop();
  }, [query, wanted.chosen, wanted.order]);
  // What was open and has gone, here or in another tab, is closed.
  useEffect(() => {
    if (complete && open !== null && !byKey.has(open)) want((before) => ({ ...before, open: null }));
  }, [complete, open, byKey, want]);

  const openItem = (key: string, keyboard: boolean) => {
    setByKeyboard(keyboard);
    setActive(key);
    want((before) => ({ ...before, open: key }));
  };
  const close = useCallback(() => {
    want((before) => ({ ...before, open: null }));
    list.current?.focus();
  }, [want]);
  const remove = (keys: readonly string[]) => {
    if (keys.length === 0) return;
    const gone = new Set(keys);
    const at = found.findIndex(({ row }) => row.key === active);
    const next = found.slice(at + 1).find(({ row }) => !gone.has(row.key));
    setActive((next ?? found.findLast(({ row }) => !gone.has(row.key)))?.row.key ?? null);
    clear();
    list.current?.focus();
    void work.remove(keys);
  };
  const showFollowed = () => want((before) => inTab(before, 'followed'));
  const chosenKeys = () => chosen.map(({ row }) => row.key);
  const toggle = useCallback(
    (facet: Facet, value: string) => want((before) => toggled(before, facet, value)),
    [want],
  );
  useKeys({
    search: () => search.current?.focus(),
    help: () => setHelp(true),
    escape: () => (open === null ? clear() : close()),
    undo: () => void work.undoLast(),
  });

  const shown = chosen.length > 0 ? chosen : found;
  const pictures = {
    entries: shown,
    chosen: wanted.chosen,
    toggle,
    open: (key: string) => openItem(key, true),
  };
  return (
    <main className={open === null ? '' : 'opened'}>
      <TopBar
        ref={search}
        wanted={wanted}
        want={want}
        found={complete ? found.length : null}
        total={total}
        filters={{ open: filtersOpen, toggle: () => setFiltersOpen(!filtersOpen) }}
        help={() => setHelp(true)}
      />
      {entries.length > 0 && (
        <FilterPanel
          open={filtersOpen}
          counts={complete ? counts : null}
          chosen={wanted.chosen}
          toggle={toggle}
        />
      )}
      <section className="middle" aria-label={t('list_results')} data-query={query}>
        {complete && (
          <Suspense>
            <Reminders show={(key) => openItem(key, true)} showFollowed={showFollowed} />
            <WatchButton wanted={wanted} show={showFollowed} />
          </Suspense>
        )}
        <FilterChips chosen={wanted.chosen} toggle={toggle} clear={() => want(widened)} />
        <Notices
          failed={failed}
          loading={total === null && entries.length === 0}
          empty={total === 0}
          nothing={complete && found.length === 0 && narrowed && left === 0}
          unread={left}
          indexing={index === 'ready' || query === '' ? null : index}
          widen={() => want(widened)}
          work={work}
        />
        <DidYouMean
          query={query}
          meant={meant}
          choose={(query) => want((before) => ({ ...before, query }))}
        />
        {found.length > 0 && (complete || !narrowed) && (
          <>
            <SelectionBar
              found={found}
              chosen={chosen}
              selectAll={(on) => select(on ? found.map(({ row }) => row.key) : [...selected], on)}
              labels={labels}
              remove={() => remove(chosenKeys())}
              work={work}
            />
            {view === 'list' ? (
              <FoundList
                ref={list}
                found={found}
                words={words}
                snippets={snippets}
                active={active}
                open={open}
                selected={selected}
                move={setActive}
                openItem={openItem}
                select={select}
                remove={() => remove(chosen.length > 0 ? chosenKeys() : active === null ? [] : [active])}
                seen={seen}
              />
            ) : (
              <Suspense fallback={<p className="quiet">{t('popup_loading')}</p>}>
                {view === 'timeline' ? <TimelineView {...pictures} /> : <SourcesView {...pictures} />}
              </Suspense>
            )}
          </>
        )}
      </section>
      {open !== null && (
        <Suspense fallback={<p className="detail quiet">{t('popup_loading')}</p>}>
          <ItemDetail
            itemKey={open}
            words={words}
            labels={labels}
            takeFocus={byKeyboard}
            close={close}
            remove={(key) => remove([key])}
            work={work}
          />
        </Suspense>
      )}
      {help && <KeyHelp close={() => setHelp(false)} />}
    </main>
  );
}
