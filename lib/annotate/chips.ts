import type { Related, RelatedSet } from '../model/related';
import { count, t } from '../words/i18n';
import type { BlockPlace, PageReading } from '../sites/reading';
import { type Make, present } from './dom';
import { icon } from './icons';
import type { Ledger } from './ledger';
import { relatedList } from './related-list';
import { raise, type Shadow } from './shadow';
import { thatAre } from './sureness';
import type { Scheme } from './surface';

/** At each question that surely has them, a chip that unfolds its earlier questions. */
export function placeChips(
  { places }: PageReading,
  set: RelatedSet,
  make: Make,
  scheme: Scheme,
  ledger: Ledger,
): void {
  places.questions.forEach((block, index) => {
    const items = set.questions[index] ?? [];
    const sure = thatAre(true, items).length;
    if (sure > 0 && block.last.isConnected) ledger.add(placeChip(block, items, sure, make, scheme));
  });
}

/**
 * Nothing moves when chips arrive: a chip floats without height at the end of its heading, or, where the number
 * stands in the text itself, hangs in the white below the question.
 */
function placeChip(
  block: BlockPlace,
  items: Related[],
  sure: number,
  make: Make,
  scheme: Scheme,
): () => void {
  const document = block.last.ownerDocument;
  const chip = raise(document, 'naslag-chip', scheme);
  let unfolded: Shadow | null = null;
  const button = make(
    'button',
    {
      type: 'button',
      class: 'chip',
      'data-action': 'unfold',
      'aria-expanded': 'false',
      title: t('related_show'),
    },
    count('related_chip', sure),
  );
  button.prepend(icon(document, 'earlier'));

  function fold(): void {
    unfolded?.host.remove();
    unfolded = null;
    button.setAttribute('aria-expanded', 'false');
  }
  function unfold(): void {
    unfolded = raise(document, 'naslag-related', scheme);
    const { host, ui } = unfolded;
    ui.setAttribute('role', 'region');
    ui.setAttribute('aria-label', count('earlier', sure));
    ui.append(...present(relatedList(make, items)));
    host.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      fold();
      button.focus();
    });
    (block.heading ? block.last : chip.host).after(host);
    button.setAttribute('aria-expanded', 'true');
  }

  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    if (unfolded) fold();
    else unfold();
  });
  chip.ui.append(button);
  if (block.heading) block.heading.append(chip.host);
  else {
    chip.ui.classList.add('hanging');
    block.last.after(chip.host);
  }
  return () => {
    fold();
    chip.host.remove();
  };
}
