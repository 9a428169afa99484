import { monthName } from '../dates';
import type { Found, Kind } from '../kind';
import { officialJournalUrl } from '../targets';

const day = String.raw`(?:van |d\.d\. ?)?\d{1,2}(?: ${monthName} |[.-]\d{1,2}[.-])`;
const name = String.raw`(?:P[bB](?: ?(?:EEG|EG|EU))?|PBEG|PBEU|Publicatieblad(?: van de (?:Europese (?:Gemeenschap(?:pen)?|Unie)|EG|EU))?)`;

/**
 * PbEG L 13 · PbEG 1973, L 228 · PbEU, 3 oktober 2003, L 251/12 · PbEG 1998 C384/3 · PB L 119 van 4.5.2016, blz. 1
 * 2000/C 293/02. The issue of the Official Journal; without its year no address.
 */
export const officialJournal: Kind = {
  name: 'other',
  hint: /P[bB]|Publicatieblad|\/[CL] ?\d/,
  patterns: [
    new RegExp(
      String.raw`(?<![A-Za-z])${name}[ ,.:(]{0,3}(?:(?:${day})?(?<year>(?:19|20)\d\d)[ ,.]{0,2})?(?:nr\.? ?)?(?<series>[LC])[. ]?(?<number>\d{1,3})(?! ?\d)(?: ?[EA](?![a-z]))?(?:[/.]\d{1,3})?(?:[ ,(]{1,3}(?:${day})(?<dated>(?:19|20)\d\d))?`,
      'g',
    ),
    /(?<![\d/])(?<year>(?:19|20)\d\d)\/(?<series>[CL]) ?(?<number>\d{1,3})\/\d{1,3}(?!\d)/g,
  ],
  parse({ 0: printed, groups, index: start }): Found[] {
    const { year, dated, series = '', number = '' } = groups ?? {};
    const stated = Number(year ?? dated ?? 0);
    const canonical = ['PbEU', stated ? `${stated},` : '', series, number].filter(Boolean).join(' ');
    const common = { start, end: start + printed.length, canonical };
    if (!stated) return [{ ...common, url: null, certainty: 'none', id: null }];
    const url = officialJournalUrl(series, stated, Number(number));
    return [{ ...common, url, certainty: 'derived', id: `OJ:${series}:${stated}:${number}` }];
  },
};
