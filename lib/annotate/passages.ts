import type { Change } from '../model/keeping';
import type { FoundPassage } from '../model/passage';
import { t } from '../words/i18n';
import type { PageReading } from '../sites/reading';
import { textAt } from '../sites/text-at';
import type { Cards } from './cards';
import type { Make } from './dom';
import type { Ledger } from './ledger';
import { stretchesOf, wrap } from './ranges';

/**
 * Marks what the reader has marked before, over links and within them. A link keeps its own card and click; a passage that
 * is nothing but a link is reached by Tab, and by a rest of the pointer.
 */
export function markPassages(
  { places }: PageReading,
  passages: FoundPassage[],
  make: Make,
  cards: Cards,
  ledger: Ledger,
  change: (change: Change) => void,
): void {
  for (const passage of passages) {
    const text = textAt(places, passage.place);
    const stretches = (text && stretchesOf(text, passage.start, passage.end)) ?? [];
    // Backwards, so that the stretches that stand before in the same node keep their offsets.
    const marks = stretches.reverse().map((stretch) => {
      const mark = make('mark', { class: 'naslag-passage' });
      ledger.add(wrap(stretch, mark));
      return mark;
    });
    const loose = marks.filter((mark) => !mark.closest('a[href]'));
    const words = loose.length > 0 ? loose : marks;
    words.at(-1)?.setAttribute('tabindex', '0');
    for (const word of words) cards.attach(word, () => passageCard(make, passage, change), loose.length > 0);
  }
}

/** The reader's own note, as text, and the way back. */
function passageCard(make: Make, passage: FoundPassage, change: (change: Change) => void) {
  const label = t('keep_passage');
  const button = make(
    'button',
    { type: 'button', class: 'action', 'data-action': 'unmark' },
    t('keep_unmark'),
  );
  button.addEventListener('click', (event) => {
    if (event.isTrusted) change({ act: 'unmark', ids: [passage.id], whole: false }); // the page takes nothing of the reader's away
  });
  return {
    label,
    isOwn: true,
    children: [
      make('p', { class: 'kind' }, label),
      make('p', { class: passage.note ? 'words note' : 'quiet' }, passage.note || t('keep_no_note')),
      make('p', { class: 'actions' }, button),
    ],
  };
}
