import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { t } from '../../../lib/words/i18n';
import type { Entry } from '../../../lib/list/entry';
import type { Snippet } from '../../../lib/list/snippet';
import { RowView } from './row-view';

export interface ListHandle {
  focus(): void;
  toTop(): void;
}

interface Props {
  found: readonly Entry[];
  words: readonly string[];
  snippets: ReadonlyMap<string, Snippet>;
  /** The key that the keyboard stands on. */
  active: string | null;
  open: string | null;
  selected: ReadonlySet<string>;
  move: (key: string) => void;
  /** Opens an item; by the keyboard, or not. */
  openItem: (key: string, byKeyboard: boolean) => void;
  select: (keys: readonly string[], on: boolean) => void;
  remove: () => void;
  /** Told what can be seen, when scrolling has come to rest. */
  seen: (keys: readonly string[]) => void;
  ref: Ref<ListHandle>;
}

/** How many rows are drawn before the list's height is known. */
const firstRows = 10;
/** What PageUp and PageDown move when the height is not known, in rows. */
const usualPage = 8;

/**
 * What was found, as one list box: one place for the keyboard to be, which stays when rows come and go. Only the rows
 * near the window are drawn.
 */
export function FoundList(props: Props) {
  const { found, words, snippets, active, open, selected, ref } = props;
  const { move, openItem, select, remove, seen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualizerHandle>(null);
  /** Where a selection of a range began. */
  const anchor = useRef<string | null>(null);
  const at = active === null ? -1 : found.findIndex(({ row }) => row.key === active);
  const indexOf = (key: string) => found.findIndex(({ row }) => row.key === key);
  const idOf = (key: string) => `item-${key}`;

  useImperativeHandle(ref, () => ({
    focus: () => scroller.current?.focus({ preventScroll: true }),
    toTop: () => {
      // Scrolling makes the browser lay out at once, and while the reader types the list stands at its top.
      if (virtual.current?.scrollOffset) virtual.current.scrollToIndex(0);
    },
  }));

  const visible = () => {
    const view = virtual.current;
    if (!view || found.length === 0) return { from: 0, to: 0 };
    return {
      from: view.findItemIndex(view.scrollOffset),
      to: view.findItemIndex(view.scrollOffset + view.viewportSize),
    };
  };
  const tellSeen = () => {
    const { from, to } = visible();
    seen(found.slice(from, to + 1).map(({ row }) => row.key));
  };
  const go = (index: number, extend: boolean) => {
    const target = found[Math.max(0, Math.min(index, found.length - 1))];
    if (!target) return;
    if (extend) range(target.row.key);
    else anchor.current = target.row.key;
    move(target.row.key);
    virtual.current?.scrollToIndex(indexOf(target.row.key), { align: 'nearest' });
  };
  const range = (to: string) => {
    anchor.current ??= active;
    const [a, b] = [indexOf(anchor.current ?? to), indexOf(to)];
    const [first, last] = [Math.max(0, Math.min(a, b)), Math.max(a, b)];
    select(
      found.slice(first, last + 1).map(({ row }) => row.key),
      true,
    );
  };
  const page = () => {
    const { from, to } = visible();
    return Math.max(1, to - from - 1) || usualPage;
  };
  const press = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    if (event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() !== 'a') return;
      event.preventDefault();
      return select(
        found.map(({ row }) => row.key),
        true,
      );
    }
    const moves: Record<string, () => void> = {
      ArrowDown: () => go(at + 1, shiftKey),
      ArrowUp: () => go(at < 0 ? 0 : at - 1, shiftKey),
      PageDown: () => go(at + page(), shiftKey),
      PageUp: () => go(at - page(), shiftKey),
      Home: () => go(0, shiftKey),
      End: () => go(found.length - 1, shiftKey),
      Enter: () => active !== null && openItem(active, true),
      ' ': () => active !== null && select([active], !selected.has(active)),
      Delete: remove,
    };
    const act = moves[key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const click = (key: string, event: MouseEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) return check(key, event);
    anchor.current = key;
    move(key);
    openItem(key, false);
  };
  const check = (key: string, event: MouseEvent) => {
    move(key);
    if (event.shiftKey) return range(key);
    anchor.current = key;
    select([key], !selected.has(key));
  };

  // Rows are drawn again only for what they show: what they call stays the same.
  const latest = useRef({ tellSeen, click, check });
  useLayoutEffect(() => {
    latest.current = { tellSeen, click, check };
  });
  const pressRow = useCallback((key: string, event: MouseEvent) => latest.current.click(key, event), []);
  const checkRow = useCallback((key: string, event: MouseEvent) => latest.current.check(key, event), []);
  // Found anew: other rows are in sight although nothing was scrolled.
  useEffect(() => {
    latest.current.tellSeen();
  }, [found, seen]);

  return (
    <div
      ref={scroller}
      className="found"
      role="listbox"
      tabIndex={0}
      aria-label={t('collection_title')}
      aria-multiselectable
      aria-activedescendant={at >= 0 && active !== null ? idOf(active) : undefined}
      data-testid="found"
      onKeyDown={press}
      onFocus={() => active === null && found[0] && move(found[0].row.key)}
    >
      <Virtualizer
        ref={virtual}
        data={found}
        ssrCount={Math.min(firstRows, found.length)}
        keepMounted={at >= 0 ? [at] : []}
        onScrollEnd={tellSeen}
        onResize={tellSeen}
      >
        {(entry, index) => (
          <RowView
            key={entry.row.key}
            id={idOf(entry.row.key)}
            entry={entry}
            index={index}
            size={found.length}
            active={index === at}
            open={entry.row.key === open}
            selected={selected.has(entry.row.key)}
            words={words}
            snippet={snippets.get(entry.row.key)}
            press={pressRow}
            check={checkRow}
          />
        )}
      </Virtualizer>
    </div>
  );
}
