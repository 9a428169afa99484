import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type Ref,
} from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';

export interface ListHandle {
  focus(): void;
  toTop(): void;
}

/** What every row is told of its place. */
export interface RowPlace {
  id: string;
  /** By what the list knows it: an item's key, or the number of a question of the archive. */
  name: string;
  /** From 0, and of how many. */
  index: number;
  size: number;
  active: boolean;
  /** Pressed as a whole, or at its front, where it is chosen or saved. */
  press: (key: string, event: MouseEvent) => void;
  check: (key: string, event: MouseEvent) => void;
}

interface Props<T> {
  name: string;
  data: ArrayLike<T>;
  /** By what each is told. */
  keyOf: (each: T) => string;
  indexOf: (key: string) => number;
  /** The key that the keyboard stands on. */
  active: string | null;
  move: (key: string) => void;
  /** Opens one; by the keyboard, or not. */
  openItem: (key: string, byKeyboard: boolean) => void;
  /** What can be chosen, and which are; of a list in which each is saved by itself, none. */
  choice?: { selected: ReadonlySet<string>; select: (keys: readonly string[], on: boolean) => void };
  /** Further keys, and what each does where the keyboard stands; `front`: what a press on the front of a row does. */
  keys: Record<string, (key: string | null) => void>;
  front?: (key: string) => void;
  /** Told what can be seen, when scrolling has come to rest; and on the way, where rows have to be fetched. */
  seen: (shown: readonly T[]) => void;
  passing?: (shown: readonly T[]) => void;
  row: (each: T, place: RowPlace) => ReactElement;
  ref: Ref<ListHandle>;
}

/** What PageUp and PageDown move when the height is not known, in rows. */
const usualPage = 8;
/** Rows beyond the window's edge that are fetched with those in it. */
const beyond = 12;

/**
 * A list box: one place for the keyboard to be, which stays when rows come and go. Only the rows near the window are drawn,
 * as many as fill it: how high it is, the browser tells before it paints.
 */
export function ListBox<T>(props: Props<T>) {
  const { name, data, keyOf, indexOf, active, choice, keys, ref } = props;
  const { move, openItem, front, seen, passing, row } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualizerHandle>(null);
  /** Where a selection of a range began. */
  const anchor = useRef<string | null>(null);
  const at = active === null ? -1 : indexOf(active);
  const idOf = (key: string) => `item-${key}`;
  const keyAt = (index: number): string | null => {
    const each = data[index];
    return each === undefined ? null : keyOf(each);
  };

  useImperativeHandle(ref, () => ({
    focus: () => scroller.current?.focus({ preventScroll: true }),
    toTop: () => {
      // Scrolling makes the browser lay out at once, and while the reader types the list stands at its top.
      if (virtual.current?.scrollOffset) virtual.current.scrollToIndex(0);
    },
  }));

  const visible = () => {
    const view = virtual.current;
    if (!view || data.length === 0) return { from: 0, to: 0 };
    return {
      from: view.findItemIndex(view.scrollOffset),
      to: view.findItemIndex(view.scrollOffset + view.viewportSize),
    };
  };
  const inSight = (more: number) => {
    const { from, to } = visible();
    const shown: T[] = [];
    for (let i = Math.max(0, from - more); i <= Math.min(to + more, data.length - 1); i++) {
      const each = data[i];
      if (each !== undefined) shown.push(each);
    }
    return shown;
  };
  const tellSeen = () => {
    seen(inSight(0));
    passing?.(inSight(beyond));
  };
  const go = (index: number, extend: boolean) => {
    const target = keyAt(Math.max(0, Math.min(index, data.length - 1)));
    if (target === null) return;
    if (extend && choice) range(target);
    else anchor.current = target;
    move(target);
    virtual.current?.scrollToIndex(indexOf(target), { align: 'nearest' });
  };
  const range = (to: string) => {
    anchor.current ??= active;
    const [a, b] = [indexOf(anchor.current ?? to), indexOf(to)];
    const [first, last] = [Math.max(0, Math.min(a, b)), Math.max(a, b)];
    choice?.select(
      Array.from(data)
        .slice(first, last + 1)
        .map(keyOf),
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
    const current = at >= 0 ? active : null; // what was active may be found no more
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() !== 'a' || !choice) return;
      event.preventDefault();
      return choice.select(Array.from(data).map(keyOf), true);
    }
    const moves: Record<string, () => void> = {
      ArrowDown: () => go(at + 1, shiftKey),
      ArrowUp: () => go(at < 0 ? 0 : at - 1, shiftKey),
      PageDown: () => go(at + page(), shiftKey),
      PageUp: () => go(at - page(), shiftKey),
      Home: () => go(0, shiftKey),
      End: () => go(data.length - 1, shiftKey),
      Enter: () => current !== null && openItem(current, true),
    };
    if (choice)
      moves[' '] = () => current !== null && choice.select([current], !choice.selected.has(current));
    const further = Object.hasOwn(keys, key) ? keys[key] : undefined;
    const act = Object.hasOwn(moves, key) ? moves[key] : further && (() => further(current));
    if (!act) return;
    event.preventDefault();
    act();
  };
  const click = (key: string, event: MouseEvent) => {
    if (choice && (event.shiftKey || event.ctrlKey || event.metaKey)) return check(key, event);
    anchor.current = key;
    move(key);
    openItem(key, false);
  };
  const check = (key: string, event: MouseEvent) => {
    move(key);
    if (front) return front(key);
    if (event.shiftKey) return range(key);
    anchor.current = key;
    choice?.select([key], !choice.selected.has(key));
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
  }, [data, seen]);

  return (
    <div
      ref={scroller}
      className="found"
      role="listbox"
      tabIndex={0}
      aria-label={name}
      aria-multiselectable={choice ? true : undefined}
      aria-activedescendant={at >= 0 && active !== null ? idOf(active) : undefined}
      data-testid="found"
      onKeyDown={press}
      onFocus={() => {
        const first = keyAt(0);
        if (at < 0 && first !== null) move(first);
      }}
    >
      <Virtualizer
        ref={virtual}
        data={data}
        keepMounted={at >= 0 ? [at] : []}
        {...(passing && { onScroll: () => passing(inSight(beyond)) })}
        onScrollEnd={tellSeen}
        onResize={tellSeen}
      >
        {(each, index) => {
          const key = keyOf(each);
          const place = { index, size: data.length, active: index === at, press: pressRow, check: checkRow };
          return row(each, { ...place, id: idOf(key), name: key });
        }}
      </Virtualizer>
    </div>
  );
}
