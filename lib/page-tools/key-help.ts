import type { ToolsPage } from '../annotate/page-tools';
import { raise } from '../annotate/shadow';
import { type MessageKey, t } from '../words/i18n';

const rows: [string, MessageKey][] = [
  [']', 'keys_next'],
  ['[', 'keys_previous'],
  ['*', 'keys_save'],
  ['=', 'keys_copy'],
  ['+', 'keys_unfold'],
  ['Alt + ↓', 'keys_card'],
  ['Esc', 'keys_close'],
  ['?', 'keys_help'],
];

/** What the keys do, over the page until it is closed, with the way to where they are switched off. */
export function showKeyHelp({ make, scheme, bar, actions }: ToolsPage): void {
  const page = bar.ownerDocument;
  const { host, ui } = raise(page, 'naslag-card', scheme);
  const close = make('button', { type: 'button' }, t('card_close'));
  const options = make('button', { type: 'button', class: 'action' }, t('keys_off'));
  const dialog = make(
    'dialog',
    { class: 'card keys', 'aria-labelledby': 'title' },
    make('p', { id: 'title' }, make('b', null, t('keys_title'))),
    make(
      'dl',
      null,
      ...rows.flatMap(([key, meaning]) => [
        make('dt', null, make('kbd', null, key)),
        make('dd', null, t(meaning)),
      ]),
    ),
    make('p', { class: 'actions' }, options, close),
  );
  dialog.style.cssText = 'inset: 0; margin: auto; height: max-content;';
  close.addEventListener('click', () => dialog.close());
  options.addEventListener('click', (event) => {
    if (event.isTrusted) actions.open('options');
  });
  dialog.addEventListener('close', () => host.remove());
  ui.append(dialog);
  bar.after(host);
  dialog.showModal();
}
