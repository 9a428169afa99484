import { before, forLastText, take } from '../fold';
import { europeanLaw, onlyEuropean } from './european-law';
import { type Law, nowhere, ofActs } from './law';
import { burgerlijkWetboek } from './act-index';
import { findNames, foreignBehind, readAbbreviation, readName } from './names';
import { unknownLaw } from './unknown-law';

/** Between article and law: "van de", "uit het", ", ", " (". */
const link =
  /\.?(?:,? ?\((?:oud|nieuw)\))?(?:,? (?:van|uit|in|bij|volgens|krachtens|ex) (?:(?:de|het|den|onze|haar) )?(?:(?:huidige|Nederlandse|geldende|bestaande) )?|,? ?\(?(?:(?:de|het) )?)[«"']?/iy;

/** The law that stands behind articles which end at `at`. */
export function lawBehind(text: string, at: number): Law | null {
  const linked = take(link, text, at)?.[0] ?? '';
  const from = at + linked.length;
  if (linked === '') return readGlued(text, at);
  const named = readBook(text, from) ?? readName(text, from) ?? readAbbreviation(text, from);
  if (!named)
    return (
      europeanLaw(text, at, from) ??
      namedEarlier(text, at, from) ??
      unknownLaw(text, from, / (?:van|uit|in) /i.test(linked))
    );
  const draft = /\((?:oud|nieuw)\)/i.test(linked) || take(/ ?\((?:oud|nieuw)\)/iy, text, named.end);
  return draft || take(foreignBehind, text, named.end)
    ? nowhere(text.slice(from, named.end), named.end)
    : ofActs(named.acts, named.end, 'book' in named ? named.book : bookBehind(text, named.end));
}

/** "artikel 3:42AWB" */
function readGlued(text: string, at: number): Law | null {
  const named = readAbbreviation(text, at);
  return named && ofActs(named.acts, named.end, bookBehind(text, named.end));
}

const book =
  /boek (\d{1,2}A?)(?:,? titel \d+(?:\.\d+)?,?)?,? (?:van )?(?:het )?(?:(?:nieuwe )?burgerlijk wetboek|N?BW)(?![a-z])/iy;

function readBook(text: string, at: number) {
  const match = take(book, text, at);
  return match && { acts: [burgerlijkWetboek], end: at + match[0].length, book: match[1] ?? null };
}

const bookBehind = (text: string, at: number) =>
  take(/(?:,? ?\(?boek | )(\d{1,2}A?)(?=[ ,.;:)]|$)(?! [a-z]+ (?:19|20)\d\d)/iy, text, at)?.[1] ?? null;

const pronoun =
  /(?:deze|die|dit|dat|dezelfde|datzelfde|(?:boven|eerder )?genoemde|voornoemde) (wet|wetboek|besluit|regeling|verdrag|richtlijn|verordening)(?![a-z])/iy;

/** A text's names are found once, however many of its articles are "van die wet". */
const namesIn = forLastText(findNames);

/** "artikel 12 van die wet": the only law that the text has named before. */
function namedEarlier(text: string, at: number, from: number): Law | null {
  const word = take(pronoun, text, from);
  if (!word) return null;
  const end = word.index + word[0].length;
  if (/richtlijn|verordening/i.test(word[1] ?? '')) return onlyEuropean(text, at, end);
  const first = namesIn(text)[0];
  if (!first || first.end > at) return null;
  const another = namesIn(text).find(({ acts: [act] }) => act !== first.acts[0]);
  return another && another.end <= at ? null : ofActs(first.acts, end, null);
}

const gap =
  /^(?: \d{1,2}A?)?\)?(?:[,:;]|,? \(|,? (?:met name|in het bijzonder|namelijk|en wel|in casu))? ?\(?$/;

/** "Algemene wet bestuursrecht, artikel 3:2": the law stands before, and behind the article there is a pause. */
export function lawBefore(text: string, at: number, end: number): Law | null {
  const words = before(text, at, 160);
  const named = findNames(words).at(-1);
  const between = named && words.slice(named.end);
  const pause = take(/ ?(?:[).;:,?!]|$)/y, text, end) !== null;
  if (named && between !== undefined && (between === ' ' || between === ' (' || (pause && gap.test(between))))
    return ofActs(named.acts, end, bookBehind(words, named.end));
  if (!pause) return null;
  const short = /(?:^|[^\p{L}\d-])(\p{L}[\p{L}\d]*(?: (?:19|20)\d\d)?)[,:)-]? ?\(?$/u.exec(words);
  const abbreviation = short && readAbbreviation(words, short.index + short[0].indexOf(short[1] ?? ''));
  return abbreviation ? ofActs(abbreviation.acts, end, null) : null;
}
