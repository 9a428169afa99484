import type { ReadDocument } from '../../lib/model/document';
import { statusOf } from '../../lib/model/record';
import { longDate, t } from '../../lib/words/i18n';

/** "beantwoord 2 april 2098": what has become of a question, as far as one of its documents tells; '' where none does. */
export function fateInWords(versions: readonly { document: ReadDocument }[]): string {
  const status = statusOf({ versions });
  if (status === 'unknown') return '';
  const kind = ({ answered: 'answer', postponed: 'postponement', withdrawn: 'withdrawal' } as const)[status];
  const days = versions.flatMap(({ document: { kamervraag } }) =>
    kamervraag.kind === kind && kamervraag.answered !== null ? [kamervraag.answered] : [],
  );
  const day = days.sort().at(status === 'answered' ? 0 : -1);
  return [t(`status_${status}`), day && longDate(day)].filter(Boolean).join(' ');
}
