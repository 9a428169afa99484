import { forLastText, take } from '../fold';
import { burgerlijkWetboek } from './act-index';
import { europeanLaw, onlyEuropean } from './european-law';
import { type Law, nowhere, ofActs } from './law';
import { type ActName, findNames, foreignBehind, readAbbreviation, readName } from './names';
import { definedAs, type Setting } from './setting';
import { unknownLaw } from './unknown-law';

const adjectives =
  'huidige|toenmalige|toekomstige|nieuwe|aanstaande|komende|voormalige|vigerende|geldende|bestaande|gewijzigde|herziene|Nederlandse|nationale|Europese';
/** Between article and law: "van de", "uit het", ", ", " (", "van de aanstaande"; the blank before the name may be lost. */
const link = new RegExp(
  String.raw`\.?(?:,? ?\((?:oud|nieuw)\))?(?:,? (?:van|uit|in|bij|volgens|krachtens|ex|VAN|UIT|IN) (?:(?:de|het|den|onze|haar|DE|HET)(?: |(?=\p{Lu}\p{Ll})))?|,? ?\(?(?:(?:de|het) )?)[«"']?`,
  'uy',
);

const adjective = new RegExp(`(?:(?:${adjectives}) ){1,2}`, 'y');

/** The law that stands behind articles which end at `at`. */
export function lawBehind(text: string, at: number, setting: Setting): Law | null {
  const linked = take(link, text, at)?.[0] ?? '';
  const begin = at + linked.length;
  const own = readLaw(text, begin, setting);
  // "het Europese verdrag tot …" is a name, "de aanstaande Omgevingswet" has one.
  const from = own ? begin : begin + (take(adjective, text, begin)?.[0].length ?? 0);
  const named = own ?? (from > begin ? readLaw(text, from, setting) : null);
  if (linked === '')
    return named?.short ? ofActs(named, named.end, bookBehind(text, named.end), setting) : null;
  if (!named)
    return (
      europeanLaw(text, at, from) ??
      namedEarlier(text, at, from, setting) ??
      unknownLaw(text, from, / (?:van|uit|in) /i.test(linked))
    );
  const draft = /\((?:oud|nieuw)\)/i.test(linked) || take(/ ?\((?:oud|nieuw)\)/iy, text, named.end);
  return draft || take(foreignBehind, text, named.end)
    ? nowhere(text.slice(from, named.end), named.end)
    : ofActs(named, named.end, named.book ?? bookBehind(text, named.end), setting);
}

/** A law that the table or the text itself has, by its name or its abbreviation. */
export function readLaw(text: string, at: number, setting: Setting) {
  const whole = readBook(text, at) ?? readName(text, at);
  if (whole) return { book: null, ...whole, short: false };
  const short = readShort(text, at, setting);
  // "EG-verordening" is no article of the EG's treaty
  if (short && take(/-(?:\p{L}*verordening|\p{L}*richtlijn|besluit|beschikking)/uy, text, short.end))
    return null;
  return short && { ...short, book: null, short: true };
}

const token = /\p{Lu}[\p{L}\d]*(?: (?:19|20)\d\d(?!\d))?(?![\p{L}\d])/uy;

/** An abbreviation means what the text says that it does, else what it does in the table. */
export function readShort(text: string, at: number, setting: Setting): ActName | null {
  const printed = take(token, text, at)?.[0];
  const acts = printed === undefined ? null : definedAs(setting, printed);
  if (printed !== undefined && acts) return { acts, printed, start: at, end: at + printed.length };
  return readAbbreviation(text, at);
}

const book =
  /boek (\d{1,2}A?)(?:,? titel \d+(?:\.\d+)?,?)?,? (?:van )?(?:het )?(?:(?:nieuwe )?burgerlijk wetboek|N?BW)(?![a-z])/iy;

function readBook(text: string, at: number) {
  const match = take(book, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  return { acts: [burgerlijkWetboek], printed: match[0], start: at, end, book: match[1] ?? null };
}

export const bookBehind = (text: string, at: number) =>
  take(/(?:,? ?\(?boek | )(\d{1,2}A?)(?=[ ,.;:)]|$)(?! [a-z]+ (?:19|20)\d\d)/iy, text, at)?.[1] ?? null;

const pronoun =
  /(?:deze|die|dit|dat|dezelfde|datzelfde|(?:boven|eerder )?genoemde|voornoemde) (wet|wetboek|besluit|regeling|verdrag|richtlijn|verordening)(?![a-z])/iy;

/** A text's names are found once, however many of its articles are "van die wet". */
const namesIn = forLastText(findNames);

/** "artikel 12 van die wet": the only law that the text has named before. */
function namedEarlier(text: string, at: number, from: number, setting: Setting): Law | null {
  const word = take(pronoun, text, from);
  if (!word) return null;
  const end = word.index + word[0].length;
  if (/richtlijn|verordening/i.test(word[1] ?? '')) return onlyEuropean(text, at, end);
  const first = namesIn(text)[0];
  if (!first || first.end > at) return null;
  const another = namesIn(text).find(({ acts: [act] }) => act !== first.acts[0]);
  return another && another.end <= at ? null : ofActs(first, end, null, setting);
}
