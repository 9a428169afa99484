import type { Kamervraag } from '../model/kamervraag';

/** What the register says of a document. */
interface Described {
  Soort?: string | null | undefined;
  Onderwerp?: string | null | undefined;
  Titel?: string | null | undefined;
}

/**
 * What a document is to the question of its zaak.
 *
 * Schriftelijke vragen · Antwoord schriftelijke vragen · Antwoord schriftelijke vragen (nader) · Mededeling (uitstel
 * antwoord) say so themselves. A "Mededeling" can be a postponement, a withdrawal of the questions, or neither; an "Aanhangsel
 * van de Handelingen" is the typeset version of an answer or of a notice: these are taken for what their own words show.
 * @param subjects what the questions are about, which is no evidence: questions are asked about withdrawn permits too
 * @returns null for what is none of Kamervragen, and where there is no evidence: Mondelinge vragen, Brief regering
 */
export function documentKind(
  { Soort, Onderwerp, Titel }: Described,
  subjects: readonly string[],
): Kamervraag['kind'] | null {
  const sort = plain(Soort ?? '');
  if (/^schriftelijke vragen\b/.test(sort)) return 'question';
  if (/^(?:nader )?antwoord schriftelijke vragen\b/.test(sort)) return 'answer';
  const words = [Onderwerp, Titel].map((each) => ownWords(each ?? '', subjects));
  if (/^mededeling\b/.test(sort)) {
    if (words.some(tellsWithdrawal)) return 'withdrawal';
    return /\buitstel/.test(sort) || words.some(tellsPostponement) ? 'postponement' : null;
  }
  if (!/^aanhangsel van de handelingen\b/.test(sort)) return null;
  if (words.some(tellsWithdrawal)) return 'withdrawal';
  if (words.some((each) => /^(?:(?:nadere?|aanvullende?|herziene?) )?(?:antwoord|beantwoording)/.test(each)))
    return 'answer';
  return words.some(tellsPostponement) ? 'postponement' : null;
}

/** Small letters, one space, quotes of one kind. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[«»"“”„‘’']/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const ABOUT = '(?:over|inzake|betreffende|omtrent|aangaande|met betrekking tot|naar aanleiding van)';
// … vragen van het lid X over iets anders : what they are about, in words other than the zaak's own
const QUESTIONS_ABOUT = new RegExp(`(\\bvra(?:ag|gen)\\b(?:(?! ${ABOUT} ).){0,200}?) ${ABOUT} .*$`);

/** What a title says itself, without what the questions are about. */
function ownWords(text: string, subjects: readonly string[]): string {
  let own = plain(text).slice(0, 1000);
  for (const subject of subjects.map((each) => plain(each).replace(/[.?!]+$/, ''))) {
    if (subject.length < 4 || !own.includes(subject)) continue;
    own = own
      .split(subject)
      .map((part) => part.replace(new RegExp(` ${ABOUT}(?: ')? ?$`), ''))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  }
  return own.replace(QUESTIONS_ABOUT, '$1').replace(/^mededeling\b[ :,-]*/, '');
}

/** Words that may stand between "intrekken van" and "vragen". */
const WHOSE =
  '(?:(?:van|de|het|deze|die|haar|zijn|hun|uw|mijn|onze|alle|eerdere|gestelde|ingezonden|ingediende|schriftelijke|zaaknummer|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|set|sets|beide|\\d{4}z\\d{4,6}|d\\.d\\.) ){0,6}';
// intrekking schriftelijke vragen · het intrekken van haar vragen · verzoek tot intrekking van de kamervragen
const WITHDRAWING = new RegExp(
  `\\b(?:intrekk(?:ing|en)|ingetrokken) ${WHOSE}(?:kamer)?vragen\\b(?! (?:nrs?\\.? ?)?\\d{1,2}\\b)`,
);
// de vragen van het lid x zijn ingetrokken · schriftelijke vragen ingetrokken door het lid x ; not vragen 3 en 4 zijn …
const WITHDRAWN =
  /(?:^|(?:\bde|deze|haar|zijn|hun|dat|schriftelijke|alle|kamer) ?)(?:kamer)?vragen\b(?! (?:nrs?\.? ?)?\d{1,2}\b)(?: [^ ]+){0,16}? ingetrokken\b/;
// het lid x trekt haar vragen in · de leden trekken de schriftelijke vragen van 3 mei in
const WITHDRAWS =
  /\b(?:trekt|trekken|trok|trokken) (?:[a-z]+ ){0,4}(?:kamer)?vragen\b(?: [^ ]+){0,12}? in(?=$|[.,;:)])/;
// what is withdrawn is something else, or only a part, or not at all
const NOT_WITHDRAWN =
  /\b(?:niet|nooit|geen|deels|gedeeltelijk|ten dele|behalve|uitgezonderd)\b|\b(?:antwoord(?:en)?|beantwoording|uitstel(?:bericht|brief)?|brief|motie|wetsvoorstel|toezegging) (?:(?:op|van|aan|bij|over) )?(?:(?:de|het|schriftelijke) ){0,2}(?:kamer)?vragen\b.* ingetrokken|\bintrekk(?:ing|en) (?:van )?(?:de |het |een )?(?:(?!van |de |het )[^ ]+ )?(?:antwoord|beantwoording|uitstel|brief)/;

const tellsWithdrawal = (words: string): boolean =>
  [WITHDRAWING, WITHDRAWN, WITHDRAWS].some((pattern) => pattern.test(words)) && !NOT_WITHDRAWN.test(words);

// uitstel beantwoording vragen · uitstelbrief · kunnen niet binnen de gebruikelijke termijn worden beantwoord · latere beantwoording
const tellsPostponement = (words: string): boolean =>
  /\b(?:uitstel(?:len|bericht|brief|mededeling)?\b(?: (?:van|voor|de|het|ter|tot|in|bij)){0,3} (?:antwoord|beantwoord|(?:schriftelijke |kamer)?vragen)|uitstel(?:bericht|brief|mededeling)\b|(?:antwoord(?:en)?|beantwoording|beantwoord(?:ing)?stermijn|vragen)\b.{0,80}\b(?:uitstel|uitgesteld|later|vertraagd|vertraging|verdaagd|verlengd|meer tijd)\b|niet (?:binnen|in) de (?:gebruikelijke|gestelde|daarvoor geldende) termijn|(?:latere|vertraging|verdaging|verlenging)(?: (?:van|in|bij|de|het|termijn)){0,4} (?:antwoord|beantwoord|vragen))/.test(
    words,
  );
