import { questionId } from '../../model/identifiers';
import { readVergaderjaar } from '../../model/vergaderjaar';
import { before } from '../fold';
import type { Found, Kind } from '../kind';
import { documentUrl, publicationUrl, tweedeKamerSearchUrl } from '../targets';

/** Words that say that a number is a question's, and words that say that it is something else's. */
const ofQuestion = /vrag(?:en|steller)|vraag-?(?:nummer|nr)|kamervra|kenmerk|antwoord|aanhangsel/i;
const ofOther =
  /commissie|procedure|kamerbrief|kabinetsbrief|mijn brief|petitie|toezegging|motie|amendement|debat|rondvraag/i;

/** Kamervragen 2023Z11786 · uw kenmerk 2024Z00081 · 2023D28312 · vraagnummer 2070801190 · 2022Z22396/2022D51449 · 2024Z 17972 */
export const zaak: Kind = {
  name: 'zaak',
  hint: /20[0-3]\d ?[ZD]|2\d{9}/,
  patterns: [
    /(?<![\w=-]|(?<![ZD] ?\d{5})\/)20[0-3]\d(?: (?=[ZD] ?\d{5}))?[ZD] ?\d{5}(?!\d)/g,
    /(?<![\d-])2(?:9[5-9]|0\d)\d{7}(?!\d)/g,
  ],
  parse(match): Found[] {
    const { 0: printed, index: start, input: text } = match;
    const number = printed.replaceAll(' ', '');
    const common = { start, end: start + printed.length, id: number, canonical: number };
    if (number[4] === 'D')
      return [{ ...common, kind: 'document', url: documentUrl(number), certainty: 'derived' }];
    const around = `${before(text, start, 160)} ${text.slice(common.end, common.end + 120)}`;
    if (/^\d+$/.test(number)) return old(number, around, common);
    if (!ofQuestion.test(around) || ofOther.test(around))
      return [{ ...common, url: tweedeKamerSearchUrl(number), certainty: 'search' }];
    return [{ ...common, url: questionUrl(number), certainty: 'derived' }];
  },
};

const questionUrl = (zaaknummer: string) => publicationUrl(questionId({ chamber: 'TK', zaaknummer }));

/**
 * Before 2009: a 2, the parliamentary year as two times two digits, a serial number. Only written questions, which
 * end in 0, are online, from 1998-1999 on.
 */
function old(
  number: string,
  around: string,
  common: { start: number; end: number; id: string; canonical: string },
): Found[] {
  if (!ofQuestion.test(around)) return [];
  const vergaderjaar = readVergaderjaar(`${number.slice(1, 3)}-${number.slice(3, 5)}`);
  if (!vergaderjaar) return [];
  if (vergaderjaar < '1998-1999' || !number.endsWith('0'))
    return [{ ...common, url: null, certainty: 'none' }];
  return [{ ...common, url: questionUrl(number), certainty: 'derived' }];
}
