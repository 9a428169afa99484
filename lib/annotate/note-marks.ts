import type { CitableResolved } from '../model/citation';
import { t } from '../words/i18n';
import type { PageReading } from '../sites/reading';
import type { Cards } from './cards';
import type { Make } from './dom';
import type { Ledger } from './ledger';
import { noteCard } from './note-card';

const focusable = 'a[href], button, [tabindex]';

/** Lets the page's own note marks open their card; one that the keyboard cannot reach becomes a button meanwhile. */
export function attachNoteCards(
  { kamervraag, places }: PageReading,
  make: Make,
  cards: Cards,
  ledger: Ledger,
  resolved: () => CitableResolved | null,
): void {
  for (const { element, footnote } of places.marks) {
    const word = wordOf(element);
    if (!word.matches(focusable)) {
      ledger.setAttribute(word, 'tabindex', '0');
      ledger.setAttribute(word, 'role', 'button');
      ledger.setAttribute(
        word,
        'aria-label',
        t('card_footnote', kamervraag.footnotes[footnote]?.label ?? footnote + 1),
      );
    }
    ledger.setAttribute(word, 'aria-haspopup', 'dialog');
    const { lines } = places.footnotes[footnote]?.text ?? {};
    cards.attach(word, () => noteCard(make, kamervraag, footnote, resolved(), lines), true);
  }
}

/** A mark may be `<a>`, `<sup>`, or one in the other: the link is what has the focus. */
const wordOf = (mark: Element): Element => mark.closest(focusable) ?? mark.querySelector(focusable) ?? mark;
