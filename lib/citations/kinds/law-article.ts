import { before, take } from '../fold';
import type { Found, Kind } from '../kind';
import type { Act } from '../laws/act';
import { type Article, articleCue, readArticle, readArticles } from '../laws/article-list';
import { burgerlijkWetboek, findNames, foreignBehind, readAbbreviation, readName } from '../laws/names';
import { articleTarget } from '../laws/target';
import { lawSearchUrl } from '../targets';
import { euAct } from './eu-act';

/**
 * artikel 5.1 Woo · artikel 10, tweede lid, onder e, van de Wet dieren · artikelen 3 en 4 Grondwet · art. 6:162 BW
 * artikel 162 van Boek 6 van het Burgerlijk Wetboek · 3:2 Awb · artikel 2.1 en artikel 8.11 van de Wet dieren
 * Algemene wet bestuursrecht, artikel 3:2 · artikel 33 AVG · artikel 5 van richtlijn 2001/83/EG · artikel 12 van die wet
 * without address: artikel 27 van de ARVODI · artikel 301 van het Turkse wetboek van strafrecht
 */
export const lawArticle: Kind = {
  name: 'law-article',
  hint: /[Aa]rt(?:ikel|t?\.? ?\d)|ART(?:IKEL|T?\.)|\d:\d/,
  patterns: [articleCue, /(?<![\d:.,-])(?=\d{1,2}[Aa]?:\d{1,4}[a-z]{0,2} (?:lid \d+ )?[A-Z])/g],
  parse({ 0: cue, index, input: text }): Found[] {
    const articles = cue ? readArticles(text, index) : readBare(text, index);
    const last = articles.at(-1);
    const law = last && (readLaw(text, last.end) ?? lawBefore(text, index, last.end));
    if (!law) return [];
    return articles.map((article, i): Found => {
      const end = i === articles.length - 1 ? Math.max(article.end, law.end) : article.end;
      return { start: article.start, end, ...law.target(article) };
    });
  },
};

/** "6:162 BW", "3:2 Awb": a colon and an abbreviation say enough without the word "artikel". */
function readBare(text: string, at: number): Article[] {
  const article = readArticle(text, at);
  return article && readAbbreviation(text, article.end + 1) ? [article] : [];
}

/** The law that articles belong to, as the words around them name it. */
interface Law {
  /** Where its name ends; where the articles end if its name is a citation of its own. */
  end: number;
  target(article: Article): Omit<Found, 'start' | 'end'>;
}

/** Between article and law: "van de", "uit het", ", ", " (". */
const link =
  /\.?(?:,? ?\((?:oud|nieuw)\))?(?:,? (?:van|uit|in|bij|volgens|krachtens|ex) (?:(?:de|het|den|onze|haar) )?(?:(?:huidige|Nederlandse|geldende|bestaande) )?|,? ?\(?(?:(?:de|het) )?)[«"']?/iy;

function readLaw(text: string, at: number): Law | null {
  const linked = take(link, text, at)?.[0] ?? '';
  const from = at + linked.length;
  if (linked === '') return readGlued(text, at);
  const named = readBook(text, from) ?? readName(text, from) ?? readAbbreviation(text, from);
  if (!named)
    return (
      european(text, at, from) ??
      namedEarlier(text, at, from) ??
      unknown(text, from, / (?:van|uit|in) /i.test(linked))
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

const ofActs = (acts: Act[], end: number, book: string | null): Law => ({
  end,
  target: (article) => articleTarget(acts, article, book),
});

const nowhere = (name: string, end: number): Law => ({
  end,
  target: ({ number }) => ({ id: null, url: null, certainty: 'none', canonical: `art. ${number} ${name}` }),
});

const book =
  /boek (\d{1,2}A?)(?:,? titel \d+(?:\.\d+)?,?)?,? (?:van )?(?:het )?(?:(?:nieuwe )?burgerlijk wetboek|N?BW)(?![a-z])/iy;

function readBook(text: string, at: number) {
  const match = take(book, text, at);
  return match && { acts: [burgerlijkWetboek], end: at + match[0].length, book: match[1] ?? null };
}

const bookBehind = (text: string, at: number) =>
  take(/(?:,? ?\(?boek | )(\d{1,2}A?)(?=[ ,.;:)]|$)(?! [a-z]+ (?:19|20)\d\d)/iy, text, at)?.[1] ?? null;

const numbered =
  /(?:EU-|EG-|EEG-|Europese )?[a-z]*(?:richtlijn|verordening|besluit|beschikking)(?:en)? ?(?:\([A-Z, ]+\) ?)?(?:(?:nr|no|nummer)\.? ?)?(?=\d{1,4}\/\d{1,4})/iy;

/** "artikel 14 van richtlijn 80/217": the act is a citation of its own; the article leads to it. */
function european(text: string, at: number, from: number): Law | null {
  const name = take(numbered, text, from);
  return name && ofEuropean(text, from + name[0].length, at);
}

function ofEuropean(text: string, number: number, end: number): Law | null {
  const [pattern] = euAct.patterns;
  const match = pattern && take(new RegExp(pattern.source, 'y'), text, number);
  const [act] = match ? euAct.parse(match, text) : [];
  if (!act) return null;
  return {
    end,
    target: ({ number }) => ({
      id: act.id && `${act.id}/${number}`,
      url: act.url,
      certainty: act.certainty,
      canonical: `art. ${number} ${act.canonical}`,
    }),
  };
}

const pronoun =
  /(?:deze|die|dit|dat|dezelfde|datzelfde|(?:de|het) (?:voor|boven|eerder )?(?:ge)?noemde|(?:voor|boven)?(?:ge)?noemde) ((?:wet|wetboek|besluit|regeling|verdrag)|(?:richtlijn|verordening))(?![a-z])/iy;

/** "artikel 12 van die wet": the only law that the text has named before. */
function namedEarlier(text: string, at: number, from: number): Law | null {
  const word = take(pronoun, text, from) ?? take(pronoun, text, at + 5);
  if (!word) return null;
  const end = word.index + word[0].length;
  const words = text.slice(0, at);
  if (/richtlijn|verordening/i.test(word[1] ?? '')) {
    const numbers = [...words.matchAll(euAct.patterns[0] ?? /$^/g)].filter(
      (match) => euAct.parse(match, text).length,
    );
    const [only] = new Set(numbers.map((match) => match[0])).size === 1 ? numbers : [];
    return only ? ofEuropean(text, only.index, end) : null;
  }
  const named = findNames(words).map(({ acts }) => acts);
  const [first] = named;
  return first && named.every(([act]) => act === first[0]) ? ofActs(first, end, null) : null;
}

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
const unknownShort = /\p{Lu}\p{L}*\p{Lu}[\p{L}\d]*(?![\p{L}\d])/uy;
/** A whole title, where punctuation ends it and nothing in it belongs to the sentence. */
const wholeName =
  /(?:Wet|Besluit|Regeling|Tijdelijke wet|Uitvoeringsregeling|Uitvoeringsbesluit)(?: (?!(?:is|zijn|wordt|worden|moet|moeten|kan|kunnen|heeft|hebben|zou|zal|dat|die|niet|juncto|achterwege|te|als|om|waar\w*) )[^ ,.;:()«»"?!\d]+){1,9}(?=[,.;:()?!]|$)/y;
const singleName = /\p{Lu}[\p{L}-]*(?:wet|besluit|regeling|reglement)(?: (?:19|20)\d\d)?(?![\p{L}\d])/uy;

/** A law that the table does not have: found by its name where that is clearly marked off, else recognised only. */
function unknown(text: string, at: number, linked: boolean): Law | null {
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

const gap =
  /^(?: \d{1,2}A?)?\)?(?:[,:;]|,? \(|,? (?:met name|in het bijzonder|namelijk|en wel|in casu))? ?\(?$/;

/** "Algemene wet bestuursrecht, artikel 3:2": the law stands before, and behind the article there is a pause. */
function lawBefore(text: string, at: number, end: number): Law | null {
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
