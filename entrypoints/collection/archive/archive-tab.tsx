import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../../lib/words/i18n';
import type { Facet } from '../../../lib/list/entry';
import { inTab, narrows, toggled, widened, type Wanted } from '../../../lib/list/wanted';
import { queryWords } from '../../../lib/model/item-words';
import { DidYouMean } from '../did-you-mean';
import { FilterPanel } from '../filter-panel';
import { FilterChips } from '../list/filter-chips';
import { KeyHelp } from '../list/key-help';
import type { ListHandle } from '../list/list-box';
import { TopBar } from '../top-bar';
import { useKeys } from '../use-keys';
import { useWork } from '../use-work';
import { ArchiveNotices } from './archive-notices';
import { ArchiveRows } from './archive-rows';
import { useArchive } from './use-archive';
import { useArchiveFound } from './use-archive-found';
import { useFirstQuestions } from './use-first-questions';
import { useSaving } from './use-saving';

const WatchButton = lazy(() => import('../followed/watch-button'));
const ArchiveDetail = lazy(() => import('./archive-detail'));

interface Props {
  wanted: Wanted;
  want: (change: (before: Wanted) => Wanted, typing?: boolean) => void;
}

/** Every question that the archive knows: find, read, save. */
export function ArchiveTab({ wanted, want }: Props) {
  const { reading, answer, counts, rows, need, saves } = useArchive(wanted);
  const later = useArchiveFound(answer);
  const narrowed = narrows(wanted);
  // Until all have been read, the latest stand here.
  const first = useFirstQuestions(!answer && !narrowed && wanted.order === 'submitted');
  const { found, left } = answer ? later : { found: first.numbers, left: 0 };
  const rowAt = useCallback((number: number) => rows.get(number) ?? first.rows.get(number), [rows, first]);
  const work = useWork();
  const save = useSaving(work);
  const [active, setActive] = useState<string | null>(null);
  const [byKeyboard, setByKeyboard] = useState(false);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [help, setHelp] = useState(false);
  const list = useRef<ListHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const { open } = wanted;
  const words = useMemo(() => queryWords(answer?.meant[0] ?? wanted.query), [answer, wanted.query]);
  const total = answer?.total ?? reading.total;

  useEffect(() => {
    list.current?.toTop();
  }, [answer?.query, wanted.chosen, wanted.order]);
  const openItem = (key: string, keyboard: boolean) => {
    setByKeyboard(keyboard);
    want((before) => ({ ...before, open: key }));
  };
  const close = useCallback(() => {
    want((before) => ({ ...before, open: null }));
    list.current?.focus();
  }, [want]);
  const toggle = useCallback(
    (facet: Facet, value: string) => want((before) => toggled(before, facet, value)),
    [want],
  );
  useKeys({
    search: () => search.current?.focus(),
    help: () => setHelp(true),
    escape: () => open !== null && close(),
    undo: () => void work.undoLast(),
  });
  return (
    <main className={open === null ? '' : 'opened'}>
      <TopBar
        ref={search}
        wanted={wanted}
        want={want}
        found={answer ? found.length : null}
        total={total}
        filters={{ open: filtersOpen, toggle: () => setFiltersOpen(!filtersOpen) }}
        help={() => setHelp(true)}
      />
      {total !== 0 && (
        <FilterPanel open={filtersOpen} counts={counts} chosen={wanted.chosen} toggle={toggle} />
      )}
      <section className="middle" aria-label={t('list_results')} data-query={answer?.query ?? ''}>
        <FilterChips chosen={wanted.chosen} toggle={toggle} clear={() => want(widened)} />
        <Suspense>
          <WatchButton wanted={wanted} show={() => want((before) => inTab(before, 'followed'))} />
        </Suspense>
        <ArchiveNotices
          reading={reading}
          nothing={answer !== null && found.length === 0 && left === 0 && narrowed}
          unread={left}
          widen={() => want(widened)}
          work={work}
        />
        <DidYouMean
          query={answer?.query ?? ''}
          meant={answer?.meant ?? []}
          choose={(query) => want((before) => ({ ...before, query }))}
        />
        {found.length > 0 && (
          <ArchiveRows
            ref={list}
            found={found}
            rowAt={rowAt}
            words={words}
            active={active}
            open={open}
            move={setActive}
            openItem={openItem}
            save={save}
            need={need}
          />
        )}
      </section>
      {open !== null && (
        <Suspense fallback={<p className="detail quiet">{t('popup_loading')}</p>}>
          <ArchiveDetail
            itemKey={open}
            version={saves}
            words={words}
            takeFocus={byKeyboard}
            close={close}
            save={save}
            toItem={(key) => want((before) => ({ ...inTab(widened(before), 'collection'), open: key }))}
          />
        </Suspense>
      )}
      {help && <KeyHelp archive close={() => setHelp(false)} />}
    </main>
  );
}
