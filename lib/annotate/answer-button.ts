import { t } from '../words/i18n';
import type { PageReading } from '../sites/reading';
import type { Unfold } from './asked';
import type { Make } from './dom';
import { folding } from './folding';
import type { Ledger } from './ledger';
import type { QuestionTools } from './question-tools';
import { raise } from './shadow';
import type { Scheme } from './surface';

/** At each question that has one, a button that unfolds its answer below it, in the text's own column. */
export function placeAnswers(
  { places }: PageReading,
  indices: number[],
  make: Make,
  tools: QuestionTools,
  scheme: Scheme,
  ledger: Ledger,
  unfold: Unfold,
): void {
  for (const index of indices) {
    const below = tools.below(index);
    if (!below) continue;
    const button = answerButton(make);
    const { fold, toggle } = folding(button, () => {
      const { host, ui } = raise(places.title.ownerDocument, 'naslag-answer', scheme);
      below.after(host);
      unfold(ui, { index });
      return host;
    });
    ledger.add(tools.put(index, 'answer', button, toggle));
    ledger.add(fold);
  }
}

/** `▾ antwoord` */
export function answerButton(make: Make): HTMLButtonElement {
  const attributes = { type: 'button', class: 'chip', 'data-action': 'answer' };
  return make('button', attributes, make('span', { 'aria-hidden': 'true' }, '▾'), t('answer_chip'));
}
