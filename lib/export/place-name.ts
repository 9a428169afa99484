import { listed, t } from '../words/i18n';
import type { Passage } from '../model/collection';

/** "2 en 3", in the reader's language. */
export const joinNumbers = (numbers: number[]): string => listed(numbers.map(String));

/** Where a marked passage stands: "Vraag 2", "Antwoord op vraag 2 en 3", "Noot 1". */
export function placeName({ place, numbers, label }: Pick<Passage, 'place' | 'numbers' | 'label'>): string {
  const which = joinNumbers(numbers);
  switch (place.part) {
    case 'question':
      return questionName(which);
    case 'answer':
      return answerName(which);
    case 'footnote':
      return t('export_footnote', label ?? String(place.index + 1));
    case 'explanation':
      return t('export_explanation');
    case 'notice':
      return t('export_notice');
    case 'heading':
      return t('export_heading');
  }
}

/** Some questions are printed without a number: there is only one. */
export const questionName = (which: string): string => t('export_question', which).trim();
export const answerName = (which: string): string =>
  which ? t('export_answer_to', which) : t('export_answer');
