import { monthName } from '../dates';
import { take } from '../fold';
import { counts } from '../list';

/** One article as printed: "8.1, lid 3", "103g, tweede lid, aanhef en onder d". */
export interface Article {
  /** `8.1`, `103g`, `1:441`, `XIV` */
  number: string;
  lid: string | null;
  onderdeel: string | null;
  start: number;
  end: number;
}

/** "artikel", "artikelen", "art.", "artt." before a number; roman numbers are those of treaties and amending acts. */
export const articleCue = /(?<![A-Za-z])(?:artikel(?:en|s)?|artt?\.?) ?(?=\d|[IVX]+[a-z]?(?:[ ,]|$))/gi;
const cue = /(?:artikel(?:en)?|artt?\.?) ?/iy;
/** 8.1 · 103g · 1:441 · 7A:1639a · 328 bis · 1F · 240 b · 591 A · XIV */
const number = new RegExp(
  String.raw`(?:\d{1,4}(?:[A-Z](?=:))?(?:: ?\d{1,4}){0,2}(?:\.\d{1,4})*(?:(?!en|of|lid|bis|ter)[a-z]{1,3}(?![a-z]|-[a-z])|[A-Z](?![A-Za-z])| (?:([a-z])\1?)(?=[ ,)-])|[ -][A-Z](?=,| (?:lid|van|en|of|eerste|tweede|derde|vierde) ))?(?:\.\d{1,3})*|[IVX]{1,6}[a-z]?(?![A-Za-z]))` +
    String.raw`(?:[ -]?(?:bis|quater|quinquies|sexies|septies|ter(?!(?<= ter) [a-z]{5}))(?![a-z])){0,2}(?![\d:a-z]|\.\d)`,
  'y',
);
const ordinals = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
  'dertiende',
  'veertiende',
  'vijftiende',
  'zestiende',
];
const ordinal = String.raw`(?:${ordinals.join('|')}|laatste|enige|\d{1,2} ?(?:e|de|ste)(?![a-z]))`;
const and = String.raw`(?:,(?: ?en(?= )| ?of(?= ))?| en| of| &| ?-| t\/m| tot en met| j(?:o|uncto)?\.?)`;
/** eerste en tweede lid · lid 2 · leden 1 en 3 */
const lid = new RegExp(
  String.raw`,? ?(?:(?<word>${ordinal})(?:${and} ?${ordinal})* ?(?:lid|leden)|(?:lid|leden) (?<digits>\d{1,2}(?:[a-z]|bis|ter)?)(?:${and} ?\d{1,2}[a-z]?(?![\d:.a-z]))*)(?![a-z])`,
  'iy',
);
/** aanhef en onder d · onderdeel 4° · sub a en b · onder a, ten tweede */
const onderdeel = new RegExp(
  String.raw`,? ?(?:aanhef,? ?(?:en |alsmede |juncto |jo\.? )?)?(?:onder(?:deel|delen)?|sub|letter|letters|punt) \(?(?<letter>(?:[a-z]{1,2}|\d{1,2}))[)°º]*(?![a-z\d])(?:${and} ?\(?(?:[a-z]|\d{1,2})[)°º]*(?![a-z\d:.]))*`,
  'iy',
);
/** "artikel 326 (oplichting)": no other article, and no law's name. */
const aside =
  /,? ?\((?!artikel|oud|nieuw|(?:[^()]* )?(?:art|(?:[Ww]et|[Bb]esluit|[Rr]egeling|[Vv]er(?:ordening|drag))\b))(?:[a-z]|[A-Z][a-z]+ (?=[a-z]))[^()]{2,60}\)/y;
/** Further words that belong to an article and say nothing of its address. */
const rest = new RegExp(
  String.raw`,? ?(?:(?:${ordinal}(?:${and} ?${ordinal})* (?:(?:vol)?zin(?:nen)?|alinea's|alinea)|aanhef|slot|-[a-z](?= )|\(oud\)(?= (?:en|of) |, \d)|categorie [IVX]+|ten ${ordinal}|(?:en|juncto|jo\.?) ${ordinal} (?:lid|volzin)|e\.?v\.?|en volgende)(?![a-z])` +
    String.raw`|(?:en|of|juncto|jo\.?|&) (?=(?:lid|leden|onder|onderdeel|sub|aanhef)(?![a-z])(?! [\da-z]+(?:${and} [\da-z]+)* van artikel)|${ordinal}(?:${and} ?${ordinal})* (?:lid|leden|volzin|alinea)(?![a-z])))`,
  'iy',
);
const joined =
  /(?:,? ?(?:gelezen )?in (?:samenhang|verbinding|combinatie|relatie) met |, ?(?:en |of |alsmede |alsook |evenals )?|en ?\/ ?of |en |of |alsmede |alsook |evenals |dan wel |(?:juncto|jo\.?) ?|respectievelijk |resp\.? |tot en met |t\/m |- ?|\/ ?|& ?)/
    .source;
/** "en de leden 1 en 2c van artikel 5": the part of the next article that stands before it. */
const partBefore = String.raw`(?:(?:de |het )?(?:(?:lid|leden|onderdeel|onderdelen) [\da-z]{1,3}(?:${and} [\da-z]{1,3})*|${ordinal}(?:${and} ?${ordinal})* (?:lid|leden)) van (?=artikel))`;
const joiner = new RegExp(
  String.raw` ?${joined}(?:van (?:de )?(?=artikel|\d)|de (?=artikelen)|${partBefore})?`,
  'iy',
);
const otherUnit = new RegExp(String.raw` ?(?:${monthName}(?![a-z])|%|jaar|euro|procent|miljoen)`, 'iy');

/** More are a table of articles, which would be read anew from each of its own "art.". */
const mostArticles = 50;

/**
 * Reads "artikel 5e, tweede lid", "artikelen 3, 4 en 5", "artikel 2.1 en artikel 8.11" at a place in folded text; of a
 * longer list the first fifty.
 */
export const readArticles = (text: string, at: number): Article[] =>
  take(cue, text, at) ? readList(text, at) : [];

/** Reads those that are joined to what ends at a place without a word of their own: " en 52ca". */
export function readFurther(text: string, end: number): Article[] {
  const joined = take(joiner, text, end);
  const at = end + (joined?.[0].length ?? 0);
  return joined && !take(cue, text, at) ? readList(text, at) : [];
}

function readList(text: string, at: number): Article[] {
  const articles: Article[] = [];
  let capitals = false;
  for (let from = at; ;) {
    const word = take(cue, text, from);
    const article = readArticle(text, from + (word?.[0].length ?? 0));
    if (!article || (articles.length > 0 && !word && counts(text, article.end))) return articles;
    capitals ||= /^ART/.test(word?.[0] ?? '');
    articles.push({
      ...article,
      // "ARTIKEL 5E" in a text of capitals is article 5e
      number: capitals && !/^[IVX]/.test(article.number) ? article.number.toLowerCase() : article.number,
      start: word ? from : article.start,
    });
    const joined = articles.length < mostArticles && take(joiner, text, article.end);
    if (!joined) return articles;
    from = article.end + joined[0].length;
  }
}

/** Reads one article with what belongs to it: its lid and onderdeel, the first where it names several. */
export function readArticle(text: string, at: number): Article | null {
  const printed = take(number, text, at);
  if (!printed || take(otherUnit, text, at + printed[0].length)) return null;
  const article: Article = {
    number: printed[0]
      .replace(/[ -](?=bis|ter|quater|qui|sex|sept)/g, '')
      .replace(/[ -]([A-Za-z]{1,2})$/, (_, letters: string) => letters.toLowerCase())
      .replace(': ', ':'),
    lid: null,
    onderdeel: null,
    start: at,
    end: at + printed[0].length,
  };
  for (;;) {
    const part =
      take(lid, text, article.end) ??
      take(onderdeel, text, article.end) ??
      take(aside, text, article.end) ??
      take(rest, text, article.end);
    if (!part) return article;
    article.end += part[0].length;
    article.lid ??= lidOf(part.groups?.word, part.groups?.digits);
    article.onderdeel ??= part.groups?.letter?.toLowerCase() ?? null;
  }
}

function lidOf(word: string | undefined, digits: string | undefined): string | null {
  if (!word) return digits ?? null;
  const place = ordinals.indexOf(word.toLowerCase());
  return place >= 0 ? String(place + 1) : (/^\d+/.exec(word)?.[0] ?? null);
}
