import { useMemo, type Ref } from 'react';
import { t } from '../../../lib/words/i18n';
import type { Entry } from '../../../lib/list/entry';
import type { Snippet } from '../../../lib/list/snippet';
import { ListBox, type ListHandle } from './list-box';
import { RowView } from './row-view';

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

const keyOf = ({ row }: Entry) => row.key;

/** The items of the collection that were found. */
export function FoundList(props: Props) {
  const { found, words, snippets, active, open, selected, ref } = props;
  const { move, openItem, select, remove, seen } = props;
  const tellSeen = useMemo(() => (shown: readonly Entry[]) => seen(shown.map(keyOf)), [seen]);
  return (
    <ListBox
      ref={ref}
      name={t('collection_title')}
      data={found}
      keyOf={keyOf}
      indexOf={(key) => found.findIndex(({ row }) => row.key === key)}
      active={active}
      move={move}
      openItem={openItem}
      choice={{ selected, select }}
      keys={{ Delete: remove }}
      seen={tellSeen}
      row={(entry, place) => (
        <RowView
          key={entry.row.key}
          {...place}
          entry={entry}
          open={entry.row.key === open}
          selected={selected.has(entry.row.key)}
          words={words}
          snippet={snippets.get(entry.row.key)}
        />
      )}
    />
  );
}
