import { useEffect, useRef } from 'react';
import { t, type MessageKey } from '../../../lib/words/i18n';

const rows: [string, MessageKey][] = [
  ['/', 'list_key_search'],
  ['↑ ↓  Home  End  PgUp  PgDn', 'list_key_move'],
  ['Enter', 'list_key_open'],
  ['Esc', 'list_key_close'],
  ['Space', 'list_key_select'],
  ['Shift + ↑ ↓', 'list_key_range'],
  ['Ctrl + A', 'list_key_all'],
  ['Delete', 'list_key_remove'],
  ['Ctrl + Z', 'list_key_undo'],
  ['?', 'list_key_help'],
];

/** In the archive nothing is chosen or removed: a question is saved. */
const archiveRows: typeof rows = rows.flatMap(([keys, meaning]) => {
  if (meaning === 'list_key_select') return [['S', 'list_key_save']] as typeof rows;
  return ['list_key_range', 'list_key_all', 'list_key_remove'].includes(meaning) ? [] : [[keys, meaning]];
});

/** What the keyboard does here, over the page until it is closed. */
export function KeyHelp({ archive = false, close }: { archive?: boolean; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={close}>
      <div className="row apart">
        <h2 id="help-title">{t('list_keys')}</h2>
        <button type="button" onClick={close}>
          {t('card_close')}
        </button>
      </div>
      <dl>
        {(archive ? archiveRows : rows).map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys === 'Space' ? t('list_key_space') : keys}</kbd>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
