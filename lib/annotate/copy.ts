import { t } from '../words/i18n';
import type { Make } from './dom';

/** A button that copies plain text, and says whether it did. `text` is asked for at the click. */
export function copyButton(make: Make, words: string, action: string, text: () => string): HTMLButtonElement {
  const label = make('span', { role: 'status' }, words);
  const button = make('button', { type: 'button', class: 'action', 'data-action': action }, label);
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return; // the page does not write the reader's clipboard
    navigator.clipboard.writeText(text()).then(
      () => (label.textContent = t('card_copied')),
      () => (label.textContent = t('card_copy_failed')),
    );
  });
  return button;
}
