import type { Related, RelatedSet } from '../model/related';
import { count, t } from '../words/i18n';
import type { PageReading } from '../sites/reading';
import type { Unfold } from './answer-button';
import { type Make, present } from './dom';
import { icon } from './icons';
import type { Ledger } from './ledger';
import type { QuestionTools } from './question-tools';
import { relatedList } from './related-list';
import { raise, type Shadow } from './shadow';
import { thatAre } from './sureness';
import type { Scheme } from './surface';

/** At each question that surely has them, a chip that unfolds its earlier questions. */
export function placeChips(
  { places }: PageReading,
  set: RelatedSet,
  make: Make,
  tools: QuestionTools,
  scheme: Scheme,
  ledger: Ledger,
  unfoldAnswer: Unfold,
): void {
  places.questions.forEach((_, index) => {
    const items = set.questions[index] ?? [];
    const sure = thatAre(true, items).length;
    const below = tools.below(index);
    if (sure === 0 || !below) return;
    const { button, fold } = chip(below, items, sure, make, scheme, unfoldAnswer);
    ledger.add(tools.put(index, 'chip', button));
    ledger.add(fold);
  });
}

/** @param below the element behind which the list unfolds */
function chip(
  below: Element,
  items: Related[],
  sure: number,
  make: Make,
  scheme: Scheme,
  unfoldAnswer: Unfold,
) {
  const document = below.ownerDocument;
  let unfolded: Shadow | null = null;
  const [, number = '', words] = /^(\S+)(.*)/.exec(count('related_chip', sure)) ?? [];
  const button = make(
    'button',
    {
      type: 'button',
      class: 'chip',
      'data-action': 'unfold',
      'aria-expanded': 'false',
      'aria-label': count('earlier', sure),
      title: t('related_show'),
    },
    icon(document, 'earlier'),
    make('span', null, number, make('span', { class: 'words' }, words)),
  );

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
    ui.append(...present(relatedList(make, items, unfoldAnswer)));
    host.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      fold();
      button.focus();
    });
    below.after(host);
    button.setAttribute('aria-expanded', 'true');
  }

  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    if (unfolded) fold();
    else unfold();
  });
  return { button, fold };
}
