import { monthName } from '../dates';
import { before } from '../fold';
import type { Found, Kind } from '../kind';
import { ecliUrl, judgmentSearchUrl } from '../targets';

/** Courts as judgments up to 2013 name them, with their code in the ECLI; "Den Haag" and "Den Bosch" are also said. */
const courts: [name: RegExp, code: string][] = [
  [/hoge raad|\bHR\b/i, 'HR'],
  [/raad van state|\bABRv?S\b|afdeling bestuursrechtspraak/i, 'RVS'],
  [/centrale raad van beroep|\bCRvB\b/i, 'CRVB'],
  [/college van beroep voor het bedrijfsleven|\bCBb\b/i, 'CBB'],
  [/(?:gerechts)?hof (?:te )?amsterdam/i, 'GHAMS'],
  [/(?:gerechts)?hof (?:te )?arnhem/i, 'GHARN'],
  [/(?:gerechts)?hof (?:te )?(?:'s-gravenhage|den haag)/i, 'GHSGR'],
  [/(?:gerechts)?hof (?:te )?(?:'s-hertogenbosch|den bosch)/i, 'GHSHE'],
  [/(?:gerechts)?hof (?:te )?leeuwarden/i, 'GHLEE'],
  [/rechtbank (?:te )?alkmaar/i, 'RBALK'],
  [/rechtbank (?:te )?almelo/i, 'RBALM'],
  [/rechtbank (?:te )?amsterdam/i, 'RBAMS'],
  [/rechtbank (?:te )?arnhem/i, 'RBARN'],
  [/rechtbank (?:te )?assen/i, 'RBASS'],
  [/rechtbank (?:te )?breda/i, 'RBBRE'],
  [/rechtbank (?:te )?dordrecht/i, 'RBDOR'],
  [/rechtbank (?:te )?groningen/i, 'RBGRO'],
  [/rechtbank (?:te )?haarlem/i, 'RBHAA'],
  [/rechtbank (?:te )?leeuwarden/i, 'RBLEE'],
  [/rechtbank (?:te )?maastricht/i, 'RBMAA'],
  [/rechtbank (?:te )?middelburg/i, 'RBMID'],
  [/rechtbank (?:te )?roermond/i, 'RBROE'],
  [/rechtbank (?:te )?rotterdam/i, 'RBROT'],
  [/rechtbank (?:te )?(?:'s-gravenhage|den haag)/i, 'RBSGR'],
  [/rechtbank (?:te )?(?:'s-hertogenbosch|den bosch)/i, 'RBSHE'],
  [/rechtbank (?:te )?utrecht/i, 'RBUTR'],
  [/rechtbank (?:te )?zutphen/i, 'RBZUT'],
];

const date = new RegExp(
  String.raw`\d{1,2} ${monthName}\.? ((?:19|20)\d\d)|\d{1,2}-\d{1,2}-((?:19|20)\d\d)`,
  'gi',
);

/**
 * LJN AU7927 · LJN: AZ0603 · LJN-nummer: AF9284 · LJN nummer AF 7654 · LJN-nummers AB1234 en AB1235
 * Slips of the source, letters and digits that look alike: LJN: A02750, LJN: AVO197, LJN-nummer: A11603
 * The number lives on in the ECLI, where court and year are stated: Rechtbank 's-Gravenhage, 23 april 2003, LJN AF7654.
 */
export const ljn: Kind = {
  name: 'ljn',
  hint: /LJN|[Ll]jn/,
  patterns: [
    /(?<![A-Za-z])LJN(?:[- ]?(?:nummers?|nrs?))?[.:,]{0,2} ?\(?((?=[A-Z0-9 ]{0,4}\d)[A-Z][A-Z01] ?[\dO]{4,5})(?![\dA-Za-z])/gi,
    /(?<=LJN[^.;]{3,40}(?:,| en) )([A-Z]{2} ?\d{4})(?!\d)/g,
  ],
  parse({ 0: printed, 1: stated = '', index: start, input: text }): Found[] {
    const bare = stated.replace(' ', '').toUpperCase();
    const number = bare.slice(0, 2).replace('0', 'O').replace('1', 'I') + bare.slice(2).replaceAll('O', '0');
    const end = start + printed.length;
    const common = { start, end, canonical: `LJN ${number}` };
    if (number.length !== 6) return [{ ...common, url: null, certainty: 'none', id: null }];
    const ecli = ecliOf(number, `${sentenceBefore(text, start)} ${text.slice(end, end + 60)}`);
    if (ecli) return [{ ...common, url: ecliUrl(ecli), certainty: 'derived', id: ecli, canonical: ecli }];
    return [{ ...common, url: judgmentSearchUrl(number), certainty: 'search', id: `LJN:${number}` }];
  },
};

const sentenceBefore = (text: string, at: number) => before(text, at, 120).replace(/^.*[;!?]/, '');

/** Only where the words around it name one court and one date. */
function ecliOf(number: string, words: string): string | null {
  const named = courts.filter(([name]) => name.test(words));
  const years = new Set([...words.matchAll(date)].map((match) => match[1] ?? match[2]));
  const [court] = named;
  const [year] = years;
  return court && named.length === 1 && year && years.size === 1
    ? `ECLI:NL:${court[1]}:${year}:${number}`
    : null;
}
