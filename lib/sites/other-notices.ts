import type { Kamervraag } from '../model/kamervraag';
import type { DocumentText } from './document-text';
import { isAnswered, isAsked } from './heading';

// Mededeling van de Voorzitter over … · Mededeling: Voorzitter …
const CHAIR = /^(?:mededeling(?:en)?\W{1,5})*(?:van\s+)?(?:de\s+)?(?:kamer)?voorzitter\b/i;
// De vragen zijn ingetrokken. · … trekt zijn vragen in. · Intrekking vragen van … · … zijn vragen in te trekken
const WITHDRAWN =
  /\b(?:ingetrokken|teruggetrokken|intrek|in\s+te\s+trekken)|\btrek(?:t|ken)?\s[^.]{0,300}\sin(?=[.,;]|$)/i;
// … niet binnen de termijn · … beantwoord ik na het zomerreces · … omdat nog niet alle informatie er is
const POSTPONED =
  /uitstel|termijn|spoedig|\btijdig\b|\bnog\s+(?:niet|geen)\b|\b(?:later|alsnog|zodra|binnenkort)\b|\btijd\b|reces\b/i;
// Uitstel beantwoording vragen …
const LATE_TITLE = /\buitstel\s+(?:van\s+)?(?:de\s+)?beantw/i;
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
  // An answer whose answers are not recognised is one all the same.
  if (text?.headings.some((sentence) => isAnswered(sentence) && !/mededeling\s+van/i.test(sentence)))
    return false;
  const remark = (text?.notice ?? text?.explanation ?? '').slice(0, 3000).replace(subject ?? '', '');
  const heads = (text?.headings ?? []).filter((sentence) => !isAsked(sentence));
  if (kind === 'postponement') heads.push(title.slice(0, 1000).replace(ABOUT, '$1$2'));
  return (
    heads.some((head) => CHAIR.test(head)) ||
    (!LATE_TITLE.test(title) &&
      !POSTPONED.test(remark || title) &&
      [remark, ...heads].some((each) => WITHDRAWN.test(each)))
  );
}
