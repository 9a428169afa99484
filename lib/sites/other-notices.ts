import type { Kamervraag } from '../model/kamervraag';
import type { DocumentText } from './document-text';
import { isAsked } from './heading';

// Mededeling van de Voorzitter over … · Mededeling: Voorzitter …
const CHAIR = /^(?:mededeling(?:en)?\W{1,5})*(?:van\s+)?(?:de\s+)?(?:kamer)?voorzitter\b/i;
// De vragen zijn ingetrokken. · … trekt zijn vragen in. · Intrekking vragen van … · … zijn vragen in te trekken
const WITHDRAWN =
  /\b(?:ingetrokken|teruggetrokken|intrek|in\s+te\s+trekken)|\btrek(?:t|ken)?\s[^.]{0,300}\sin(?=[.,;]|$)/i;
const POSTPONED = /uitstel|termijn|spoedig/i;
// What the questions are about may be withdrawn itself: "Vragen van het lid A over ingetrokken vergunningen"
const ABOUT = /(\bvra(?:ag|gen)\b.*?)\sover\s.*?(\s\W?ingetrokken\W*)?$/i;

/** Does a notice ("Mededeling") postpone nothing: are the questions withdrawn, or does the Voorzitter speak? */
export function isOtherNotice(
  kind: Kamervraag['kind'],
  title: string,
  text: DocumentText | null,
  subject: string | null,
): boolean {
  if (kind === 'question' || text?.answers.length) return false;
  const remark = (text?.notice ?? text?.explanation ?? '').slice(0, 3000).replace(subject ?? '', '');
  const heads = (text?.headings ?? []).filter((sentence) => !isAsked(sentence));
  if (kind === 'postponement') heads.push(title.slice(0, 1000).replace(ABOUT, '$1$2'));
  return (
    heads.some((head) => CHAIR.test(head)) ||
    (!POSTPONED.test(remark || title) && [remark, ...heads].some((each) => WITHDRAWN.test(each)))
  );
}
