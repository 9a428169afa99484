import { t } from '../words/i18n';
import type { Make } from './dom';

/**
 * A button that copies plain text, and says whether it did. `text` is asked for at the click. It may take a moment: both
 * browsers let a click write the clipboard for some seconds.
 */
export function copyButton(
  make: Make,
  words: string,
  action: string,
  text: () => string | Promise<string>,
): HTMLButtonElement {
  const label = make('span', { role: 'status' }, words);
  const button = make('button', { type: 'button', class: 'action', 'data-action': action }, label);
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return; // the page does not write the reader's clipboard
    (async () => navigator.clipboard.writeText(await text()))().then(
      () => (label.textContent = t('card_copied')),
      () => (label.textContent = t('card_copy_failed')),
    );
  });
  return button;
}
