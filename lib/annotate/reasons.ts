import type { Reason } from '../model/related';
import { listed, type MessageKey, t } from '../words/i18n';
import { splitAtWords } from './shared-words';

/** The weightiest first; what both documents name says more than who asked. */
const sentences: Record<Reason['kind'], MessageKey> = {
  cites: 'reason_cites',
  'cited-by': 'reason_cited_by',
  'same-citation': 'reason_same_citation',
  'same-source': 'reason_same_source',
  'same-subject': 'reason_same_subject',
  'same-words': 'reason_same_words',
  'same-people': 'reason_same_people',
  'same-ministry': 'reason_same_ministry',
};
const order = Object.keys(sentences);

/** More than these is a list, not a reason. */
const MOST_VALUES = 4;

/**
 * Why a question is shown, in plain words:
 * "verwijst naar Kamerstuk 36 200-V nr. 26, net als deze vraag · zelfde bericht van FTM · zelfde woorden: scanners, haven, Nuctech".
 * A word that the shared subject says already is not said again.
 */
export function reasonsInWords(reasons: Reason[]): string {
  const subject = reasons.flatMap(({ kind, values }) => (kind === 'same-subject' ? values : [])).join(' ');
  const isSaid = (word: string) => splitAtWords(subject, [word]).some(({ shared }) => shared);
  return order
    .flatMap((kind) => reasons.filter((reason) => reason.kind === kind))
    .map(({ kind, values }) => ({
      kind,
      values: kind === 'same-words' ? values.filter((word) => !isSaid(word)) : values,
    }))
    .filter(({ kind, values }) => values.length > 0 || kind === 'cites' || kind === 'cited-by')
    .map(({ kind, values }) => t(sentences[kind], named(kind, values.slice(0, MOST_VALUES))))
    .join(' · ');
}

/** Words side by side; things and people as a sentence joins them: "a, b en c". */
function named(kind: Reason['kind'], values: string[]): string {
  if (kind === 'same-words') return values.join(', ');
  return listed(values);
}
