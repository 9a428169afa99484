import { facets, type Facet } from './entry';
import { orders, type Order } from './order';
import { partyName } from './party-names';

export const views = ['list', 'timeline', 'sources'] as const;
export type View = (typeof views)[number];

/** Lists that are shown as tabs of one page; a further one is a row here and in `entrypoints/collection/tabs.ts`. */
export const tabs = ['collection', 'archive', 'followed'] as const;
export type Tab = (typeof tabs)[number];

/** What the reader wants to see of the collection. It stands in the address, so that a tab can be kept and Back works. */
export interface Wanted {
  tab: Tab;
  query: string;
  /** Of each facet the values of which an item must have one; none: any. */
  chosen: Record<Facet, readonly string[]>;
  order: Order;
  view: View;
  /** Key of the item that is open. */
  open: string | null;
}

const noneChosen = Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as Wanted['chosen'];

export const everything: Wanted = {
  tab: 'collection',
  query: '',
  chosen: noneChosen,
  order: 'saved',
  view: 'list',
  open: null,
};

/** The order in which a list stands at first: of the archive nothing is saved. What is followed has one order. */
const firstOrder: Record<Tab, Order> = { collection: 'saved', archive: 'submitted', followed: 'submitted' };

/** The orders that a list can stand in. */
export const ordersOf = (tab: Tab): readonly Order[] =>
  tab === 'archive' ? orders.filter((order) => order !== 'saved') : orders;

/** `q=haven&label=douane&year=2023`; empty for everything. */
export function toHash({ tab, query, chosen, order, view, open }: Wanted): string {
  const params = new URLSearchParams();
  if (tab !== everything.tab) params.set('tab', tab);
  if (query.trim()) params.set('q', query.trim());
  for (const facet of facets) for (const value of chosen[facet]) params.append(facet, value);
  if (order !== firstOrder[tab]) params.set('order', order);
  if (view !== everything.view) params.set('view', view);
  if (open !== null) params.set('open', open);
  return params.toString();
}

/** What an address wants; what it says in other words than ours counts for nothing. */
export function fromHash(hash: string): Wanted {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const named = <T extends string>(name: string, known: readonly T[], otherwise: T) =>
    known.find((each) => each === params.get(name)) ?? otherwise;
  const valuesOf = (facet: Facet) => {
    const values = params.getAll(facet);
    // An address that was kept may say a party as it was printed: GL for what the filter calls GroenLinks.
    return [...new Set(facet === 'party' ? values.map(partyName) : values)];
  };
  const chosen = facets.map((facet) => [facet, valuesOf(facet)] as const);
  const tab = named('tab', tabs, everything.tab);
  return {
    tab,
    query: params.get('q') ?? '',
    chosen: Object.fromEntries(chosen) as unknown as Wanted['chosen'],
    order: named('order', ordersOf(tab), firstOrder[tab]),
    view: named('view', views, everything.view),
    open: params.get('open'),
  };
}

/** With one value of a facet chosen, or no longer. */
export function toggled(wanted: Wanted, facet: Facet, value: string): Wanted {
  const before = wanted.chosen[facet];
  const values = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { ...wanted, chosen: { ...wanted.chosen, [facet]: values } };
}

/** Whether it leaves anything out. */
export const narrows = ({ query, chosen }: Wanted): boolean =>
  query.trim() !== '' || facets.some((facet) => chosen[facet].length > 0);

/** Everything, in the same order and view. */
export const widened = (wanted: Wanted): Wanted => ({ ...wanted, query: '', chosen: everything.chosen });

/** Another list, asked the same; what is open stays behind, and the order where the other list has it not. */
export function inTab(wanted: Wanted, tab: Tab): Wanted {
  const { order } = wanted;
  const keeps = order !== firstOrder[wanted.tab] && ordersOf(tab).includes(order);
  return { ...wanted, tab, view: 'list', open: null, order: keeps ? order : firstOrder[tab] };
}
