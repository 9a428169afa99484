import { t } from '../words/i18n';
import type { PageReading } from '../sites/reading';
import type { Make } from './dom';
import { icon } from './icons';
import type { QuestionTools } from './question-tools';

/** At each question a button that copies it, with its answer where the page has one. */
export function placeCopies(
  { kamervraag, places }: PageReading,
  make: Make,
  tools: QuestionTools,
  copy: (question: number) => void,
): void {
  kamervraag.questions.forEach(({ numbers }, index) => {
    const words = t('tools_copy_question', numbers.join(', '));
    const button = make(
      'button',
      { type: 'button', 'data-action': 'copy-question', 'aria-label': words, title: words },
      icon(places.title.ownerDocument, 'copy'),
      make('span', { class: 'words' }, t('tools_copy')),
    );
    tools.put(index, 'copy', button, () => copy(index));
  });
}
