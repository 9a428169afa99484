import { useCallback, type Ref } from 'react';
import { t } from '../../../lib/words/i18n';
import { ListBox, type ListHandle } from '../list/list-box';
import { RowView } from '../list/row-view';
import type { ShownRow } from './tasks';

interface Props {
  /** Numbers of the questions, in order, and their rows as far as they are here. */
  found: ArrayLike<number>;
  rowAt: (number: number) => ShownRow | undefined;
  words: readonly string[];
  active: string | null;
  open: string | null;
  move: (key: string) => void;
  openItem: (key: string, byKeyboard: boolean) => void;
  /** Saves a question, or takes it out again. */
  save: (row: ShownRow) => void;
  need: (numbers: readonly number[]) => void;
  ref: Ref<ListHandle>;
}

const nothingToTell = () => undefined;

/** The questions of the archive that were found; the rows of those in sight are fetched. */
export function ArchiveRows(props: Props) {
  const { found, rowAt, words, active, open, move, openItem, save, need, ref } = props;
  const fetchRows = useCallback(
    (numbers: readonly number[]) => need(numbers.filter((number) => !rowAt(number))),
    [need, rowAt],
  );
  const withRow = (key: string | null, act: (row: ShownRow) => void) => {
    const row = key === null ? undefined : rowAt(Number(key));
    if (row) act(row);
  };
  return (
    <ListBox
      ref={ref}
      name={t('popup_archive')}
      data={found}
      keyOf={String}
      indexOf={(key) => Array.prototype.indexOf.call(found, Number(key))}
      active={active}
      move={move}
      openItem={(key, keyboard) => withRow(key, ({ row }) => openItem(row.key, keyboard))}
      keys={{ s: (key) => withRow(key, save) }}
      front={(key) => withRow(key, save)}
      seen={nothingToTell}
      passing={fetchRows}
      row={(number, place) => {
        const shown = rowAt(number);
        return shown ? (
          <RowView
            key={number}
            {...place}
            entry={shown}
            open={shown.row.key === open}
            selected={false}
            saved={shown.saved !== null}
            words={words}
            snippet={undefined}
          />
        ) : (
          <WaitingRow key={number} id={place.id} index={place.index} size={place.size} />
        );
      }}
    />
  );
}

/** A row that is on its way. */
const WaitingRow = ({ id, index, size }: { id: string; index: number; size: number }) => (
  <div
    role="option"
    id={id}
    aria-selected={false}
    aria-setsize={size}
    aria-posinset={index + 1}
    aria-busy
    className="row-view waiting"
  >
    <span className="check" />
    <span className="what">{t('popup_loading')}</span>
  </div>
);
