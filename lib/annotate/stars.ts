import { t } from '../words/i18n';
import type { Change } from '../model/keeping';
import type { PageReading } from '../sites/reading';
import type { Make } from './dom';
import { icon } from './icons';
import type { QuestionTools } from './question-tools';

/**
 * At each numbered question a star that saves it by itself.
 * @returns shows which are saved
 */
export function placeStars(
  { kamervraag, places }: PageReading,
  make: Make,
  tools: QuestionTools,
  change: (change: Change) => void,
): (saved: number[]) => void {
  const stars = kamervraag.questions.flatMap(({ numbers }, index) => {
    if (numbers.length === 0) return [];
    const words = t('keep_question', numbers.join(', '));
    const button = make('button', {
      type: 'button',
      class: 'star',
      'data-action': 'star',
      'aria-label': words,
      title: words,
    });
    button.append(icon(places.title.ownerDocument, 'star'));
    tools.put(index, 'star', button, () => {
      const saved = button.getAttribute('aria-pressed') === 'true';
      change(
        saved ? { act: 'let-go', questions: numbers, whole: false } : { act: 'save', questions: numbers },
      );
    });
    return [{ numbers, button }];
  });
  return (saved) => {
    for (const { numbers, button } of stars)
      button.setAttribute('aria-pressed', String(numbers.every((number) => saved.includes(number))));
  };
}
