import type { Part } from '../model/document';
import { t } from '../words/i18n';
import type { PageReading } from '../sites/reading';

/** `de indieners, de voetnoten` */
export const partsInWords = (parts: Part[]): string =>
  parts.map((part) => t(`report_part_${part}`)).join(', ');

/** How many questions a document asks: a block may carry several numbers. */
export const questionCount = ({ questions }: PageReading['kamervraag']): number =>
  questions.reduce((sum, { numbers }) => sum + Math.max(1, numbers.length), 0);
