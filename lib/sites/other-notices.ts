import type { Kamervraag } from '../model/kamervraag';
import type { DocumentText } from './document-text';
import { isAsked } from './heading';

// Mededeling van de Voorzitter over … · Voorzitter: regeling van werkzaamheden
const CHAIR = /^(?:mededeling(?:en)?\b\W{0,5})?(?:van\s+)?(?:de\s+)?(?:kamer)?voorzitter\b/i;
// De Voorzitter van de Tweede Kamer deelt mee … ; not the form of address "Voorzitter, …"
const CHAIR_SAYS = /^(?:de\s+)?(?:kamer)?voorzitter\b[^,.:]{0,40}\s(?:deelt|heeft|maakt|meldt|stelt)\b/i;
// De vragen zijn ingetrokken. · Ingetrokken: vragen … · … trekt zijn vragen in · Intrekking van de vragen … · het intrekken van mijn vragen
const WITHDRAWN =
  /\bingetrokken(?=\s*(?:[.,;:)]|$|(?:door|en|op|per|omdat|wegens|vanwege|zijn|is|word\w*|heeft|hebben)\b))|\btrek(?:t|ken)?\b[^.]{0,300}\sin(?=[.,;]|$|\s(?:omdat|wegens)\b)|\bintrek(?:king|ken)\s+(?:\S+\s+){0,4}(?:kamer)?vra(?:ag|gen)\b/i;
const POSTPONED = /uitstel|termijn|\b(?:zal|zullen|kan|kunnen)\b[^.]{0,300}\bbeantwoord/i;

/**
 * Does a notice ("Mededeling") postpone nothing: are the questions withdrawn, or does the Voorzitter speak?
 * @param subject of the questions: that it was withdrawn itself says nothing of them
 */
export function isOtherNotice(
  kind: Kamervraag['kind'],
  titles: readonly string[],
  text: DocumentText | null,
  subject: string | null,
): boolean {
  if (kind === 'question' || text?.answers.length) return false;
  const remark = (text?.notice ?? text?.explanation ?? '').slice(0, 3000);
  const said = subject ? remark.replace(subject, '') : remark;
  const heads = [
    ...(kind === 'postponement' ? titles : []),
    ...(text?.headings ?? []).filter((sentence) => !isAsked(sentence)),
  ];
  if (heads.some((head) => CHAIR.test(head)) || CHAIR_SAYS.test(said)) return true;
  return !POSTPONED.test(said || titles.join(' ')) && [said, ...heads].some((each) => WITHDRAWN.test(each));
}
