import { createOpenCard } from '../annotate/open-card';
import type { Make } from '../annotate/dom';
import type { Scheme } from '../annotate/surface';
import { t } from '../words/i18n';

/** A way to copy: its words, what it does, and what is said once it is done. */
export interface CopyWay {
  name: string;
  action: string;
  copy(): Promise<unknown>;
  /** "Gekopieerd" where nothing else is to be said. */
  said?: () => string;
}

/** Copies, says whether that worked, and where else the same can be had, in a card at the button. */
export type ShowCopied = (at: HTMLElement, label: string, first: CopyWay, others: CopyWay[]) => void;

export function createCopyCard(make: Make, scheme: Scheme, page: Document): ShowCopied {
  const card = createOpenCard(page, make, scheme);
  return (at, label, first, others) => {
    const said = make('p', { class: 'kind', role: 'status' });
    const run = async ({ copy, said: words }: CopyWay) => {
      let sentence: string;
      try {
        await copy();
        sentence = words?.() ?? t('card_copied');
      } catch (error) {
        console.error('Naslag: copying', error);
        sentence = t('card_copy_failed');
      }
      said.textContent = sentence;
    };
    const buttons = others.map((way) => {
      const button = make('button', { type: 'button', class: 'action', 'data-action': way.action }, way.name);
      button.addEventListener('click', (event) => {
        if (event.isTrusted) void run(way); // the page does not write the reader's clipboard
      });
      return button;
    });
    const content = { label, children: [said, make('p', { class: 'actions' }, ...buttons)] };
    card.show(at, card.build(content), true);
    void run(first);
  };
}
