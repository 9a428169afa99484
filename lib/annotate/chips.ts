import type { RelatedSet } from '../model/related';
import { count, t } from '../words/i18n';
import type { PageReading } from '../sites/reading';
import type { Unfold } from './asked';
import type { Make } from './dom';
import { folding } from './folding';
import { icon } from './icons';
import type { Ledger } from './ledger';
import type { QuestionTools } from './question-tools';
import { raise } from './shadow';
import { thatAre } from './sureness';
import type { Scheme } from './surface';

/**
 * At each question that surely has them, a chip that unfolds its earlier questions.
 */
export function placeChips(
  { places }: PageReading,
  set: RelatedSet,
  make: Make,
  tools: QuestionTools,
  scheme: Scheme,
  ledger: Ledger,
  unfold: Unfold,
): void {
  places.questions.forEach((_, index) => {
    const earlier = set.questions[index] ?? [];
    const sure = thatAre(true, earlier).length;
    const below = tools.below(index);
    if (sure === 0 || !below) return;
    const document = below.ownerDocument;
    const [, number = '', words] = /^(\S+)(.*)/.exec(count('related_chip', sure)) ?? [];
    const button = make(
      'button',
      {
        type: 'button',
        class: 'chip',
        'data-action': 'unfold',
        'aria-label': count('earlier', sure),
        title: t('related_show'),
      },
      icon(document, 'earlier'),
      make('span', null, number, make('span', { class: 'words' }, words)),
    );
    const { fold, toggle } = folding(button, () => {
      const { host, ui } = raise(document, 'naslag-related', scheme);
      ui.setAttribute('role', 'region');
      ui.setAttribute('aria-label', count('earlier', sure));
      below.after(host);
      unfold(ui, { earlier });
      return host;
    });
    ledger.add(tools.put(index, 'chip', button, toggle));
    ledger.add(fold);
  });
}
