import { take } from '../fold';
import { lawSearchUrl } from '../targets';
import { type Law, nowhere } from './law';

const lawWord = [
  'wet',
  'wetboek',
  'besluit',
  'regeling',
  'reglement',
  'verdrag',
  'verordening',
  'statuut',
  'richtlijn',
  'conventie',
  'protocol',
  'handvest',
  'overeenkomst',
  'akkoord',
  'circulaire',
  'beleidsregels?',
  'voorwaarden',
  'code',
  'cao',
  'convenant',
  'statuten',
]
  .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join('|');
const goesOn = String.raw`(?:(?: (?:op|tot|voor|inzake|betreffende|van|ter|en|de|het|der|tegen|over))* \p{Lu}[\p{L}\d-]*)*`;
/** Behind "van de" an adjective may come first; directly behind the article a name has its capital. */
const unknownName = new RegExp(
  String.raw`(?:[\p{L}'-]+ ){0,3}?[\p{L}-]*(?:${lawWord})(?!\p{L})${goesOn}`,
  'uy',
);
const unknownTitle = new RegExp(
  String.raw`(?:\p{Lu}[\p{L}-]+ ){0,3}?(?=\p{Lu})[\p{L}-]*(?:${lawWord}|CAO)(?!\p{L})${goesOn}`,
  'uy',
);
/** "BuPw", and "Wtv": a capital and consonants. */
const unknownShort = /(?:\p{Lu}\p{L}*\p{Lu}[\p{L}\d]*|[BRW][b-df-hj-np-tv-xz]{1,6})(?![\p{L}\d])/uy;
/** A whole title, where punctuation ends it and nothing in it belongs to the sentence. */
const wholeName =
  /(?:Wet|Besluit|Regeling|Tijdelijke wet|Uitvoeringsregeling|Uitvoeringsbesluit)(?: (?!(?:is|zijn|wordt|worden|moet|moeten|kan|kunnen|heeft|hebben|zou|zal|dat|die|niet|juncto|achterwege|te|als|om|waar\w*) )[^ ,.;:()«»"?!\d]+){1,9}(?=[,.;:()?!]|$)/y;
const singleName = /\p{Lu}[\p{L}-]*(?:wet|besluit|regeling|reglement)(?: (?:19|20)\d\d)?(?![\p{L}\d])/uy;

/**
 * A law that the table does not have: searched by its name where that is clearly marked off, else recognised only.
 * @param linked "van de" stands before, so that the name need not begin with a capital
 */
export function unknownLaw(text: string, at: number, linked: boolean): Law | null {
  const searchable = take(wholeName, text, at) ?? take(singleName, text, at);
  const name =
    searchable ?? take(linked ? unknownName : unknownTitle, text, at) ?? take(unknownShort, text, at);
  if (!name) return null;
  const law = nowhere(name[0], at + name[0].length);
  if (!searchable) return law;
  return {
    ...law,
    target: (article) => ({ ...law.target(article), url: lawSearchUrl(name[0]), certainty: 'search' }),
  };
}
