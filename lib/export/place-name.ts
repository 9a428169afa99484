import { t } from '../words/i18n';
import { numbered } from '../words/numbers';
import type { Passage } from '../model/collection';

/** Where a marked passage stands: "Vraag 2", "Antwoord op vraag 2 en 3", "Voetnoot 1". */
export function placeName({ place, numbers, label }: Pick<Passage, 'place' | 'numbers' | 'label'>): string {
  switch (place.part) {
    case 'question':
      return questionName(numbers);
    case 'answer':
      return answerName(numbers);
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
export const questionName = (numbers: number[]): string => numbered('export_question', numbers).trim();
export const answerName = (numbers: number[]): string =>
  numbers.length > 0 ? numbered('export_answer_to', numbers) : t('export_answer');
