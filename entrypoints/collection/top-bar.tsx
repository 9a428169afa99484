import type { KeyboardEvent, Ref } from 'react';
import { count, number, t, type MessageKey } from '../../lib/words/i18n';
import { orders, type Order } from '../../lib/list/order';
import { TabBar } from './tab-bar';
import { narrows, ordersOf, views, type View, type Wanted } from '../../lib/list/wanted';

interface Props {
  wanted: Wanted;
  want: (change: (before: Wanted) => Wanted, typing?: boolean) => void;
  /** How many are found, and how many there are; null until known. */
  found: number | null;
  total: number | null;
  filters: { open: boolean; toggle: () => void };
  help: () => void;
  ref: Ref<HTMLInputElement>;
}

const viewNames: Record<View, MessageKey> = {
  list: 'list_view_list',
  timeline: 'list_view_timeline',
  sources: 'list_view_sources',
};
const orderNames: Record<Order, MessageKey> = {
  saved: 'list_order_saved',
  submitted: 'list_order_submitted',
  answered: 'list_order_answered',
  due: 'list_order_due',
  subject: 'list_order_subject',
  asker: 'list_order_asker',
};

/** What is looked for, in which order and as what; and how much there is. */
export function TopBar({ wanted, want, found, total, filters, help, ref }: Props) {
  const chosen = Object.values(wanted.chosen).flat().length;
  const hint = t(wanted.tab === 'archive' ? 'list_search_archive' : 'list_search_hint');
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    document.querySelector<HTMLElement>('[role=listbox]')?.focus();
  };
  return (
    <header className="top">
      <TabBar tab={wanted.tab} want={want} />
      <p className="quiet" role="status" data-testid="found-count">
        {total !== null && total > 0 && inWords(wanted.tab, found ?? total, total, narrows(wanted))}
      </p>
      <input
        ref={ref}
        className="search"
        type="search"
        data-testid="search"
        aria-label={hint}
        aria-keyshortcuts="/"
        placeholder={hint}
        value={wanted.query}
        onChange={({ target }) => want((before) => ({ ...before, query: target.value }), true)}
        onKeyDown={press}
      />
      <div className="row controls">
        <button
          type="button"
          className="filters-button"
          data-testid="filters"
          aria-expanded={filters.open}
          aria-controls="filters"
          onClick={filters.toggle}
        >
          {t('list_filters')}
          {chosen > 0 && ` (${chosen})`}
        </button>
        <select
          aria-label={t('list_order')}
          data-testid="order"
          value={wanted.order}
          onChange={({ target }) =>
            want((before) => ({
              ...before,
              order: orders.find((order) => order === target.value) ?? before.order,
            }))
          }
        >
          {ordersOf(wanted.tab).map((order) => (
            <option key={order} value={order}>
              {t(orderNames[order])}
            </option>
          ))}
        </select>
        {wanted.tab === 'collection' && (
          <div className="views row" role="group" aria-label={t('list_view')}>
            {views.map((view) => (
              <button
                type="button"
                key={view}
                data-testid={`view-${view}`}
                aria-pressed={wanted.view === view}
                onClick={() => want((before) => ({ ...before, view }))}
              >
                {t(viewNames[view])}
              </button>
            ))}
          </div>
        )}
        <button type="button" className="help-button" aria-label={t('list_keys')} onClick={help}>
          ?
        </button>
      </div>
    </header>
  );
}

function inWords(tab: Wanted['tab'], found: number, total: number, narrowed: boolean): string {
  const all = count(tab === 'archive' ? 'list_archived' : 'collection_items', total);
  return narrowed ? t('list_found', number(found), all) : all;
}
