import type { OtherDocument } from '../model/page-state';
import { longDate, t } from '../words/i18n';

/**
 * A document by what it is: "vraag op tweedekamer.nl", "antwoord, 2 april 2097"; with its site where another of them is of
 * the same kind and day, as on the other site.
 */
export function documentName(document: OtherDocument, all: readonly OtherDocument[]): string {
  const { kind, date, site } = document;
  const day = kind === 'question' ? null : date;
  const name = `${t(`kind_${kind}`)}${day ? `, ${longDate(day)}` : ''}`;
  const alike = all.filter((other) => other.kind === kind && other.date === date);
  return day && alike.length === 1 ? name : t('kind_on', name, `${site}.nl`);
}
