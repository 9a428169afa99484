import { t } from '../words/i18n';
import type { PageReading } from '../sites/reading';
import type { Make } from './dom';
import { icon } from './icons';
import type { Ledger } from './ledger';
import type { QuestionTools } from './question-tools';
import { raise } from './shadow';
import type { Scheme } from './surface';

/** A question of the page by its index, or one of an earlier question by key and numbers. */
export type AskedAnswer = { index: number } | { key: string; numbers: number[] };

/** What fills the box: it comes as a script of its own, at the first press. */
export type Unfold = (box: HTMLElement, asked: AskedAnswer) => void;

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
    const { button, fold } = answerButton(make, unfold, { index }, () => {
      const { host, ui } = raise(places.title.ownerDocument, 'naslag-answer', scheme);
      below.after(host);
      return { box: ui, host };
    });
    ledger.add(tools.put(index, 'answer', button));
    ledger.add(fold);
  }
}

/** @param open puts an empty box where the answer is to stand */
export function answerButton(
  make: Make,
  unfold: Unfold,
  asked: AskedAnswer,
  open: () => { box: HTMLElement; host: HTMLElement },
) {
  let unfolded: HTMLElement | null = null;
  const button = make(
    'button',
    { type: 'button', class: 'chip', 'data-action': 'answer', 'aria-expanded': 'false' },
    t('answer_chip'),
  );
  button.prepend(icon(button.ownerDocument, 'unfold'));
  function fold(): void {
    unfolded?.remove();
    unfolded = null;
    button.setAttribute('aria-expanded', 'false');
  }
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    if (unfolded) return fold();
    const { box, host } = open();
    unfolded = host;
    button.setAttribute('aria-expanded', 'true');
    host.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      fold();
      button.focus();
    });
    unfold(box, asked);
  });
  return { button, fold };
}
