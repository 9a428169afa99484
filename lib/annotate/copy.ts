import { t } from '../words/i18n';
import type { Make } from './dom';

/**
 * A button that copies, and says whether it did. `copy` is called at the click, and gives the text or writes it itself. It
 * may take a moment: both browsers let a click write the clipboard for some seconds. What says so stands around the button:
 * in it, it would take its name away.
 */
export function copyButton(
  make: Make,
  words: string,
  action: string,
  copy: () => string | Promise<string> | Promise<void>,
): HTMLElement {
  const button = make('button', { type: 'button', class: 'action', 'data-action': action }, words);
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return; // the page does not write the reader's clipboard
    (async () => {
      const text = await copy();
      if (text !== undefined) await navigator.clipboard.writeText(text);
    })().then(
      () => (button.textContent = t('card_copied')),
      () => (button.textContent = t('card_copy_failed')),
    );
  });
  return make('span', { role: 'status' }, button);
}
