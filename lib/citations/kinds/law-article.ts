import { take } from '../fold';
import type { Found, Kind } from '../kind';
import { type Article, articleCue, readArticle, readArticles, readFurther } from '../laws/article-list';
import type { Law } from '../laws/law';
import { lawBefore, lawOfSentence, touchesBefore } from '../laws/law-first';
import { lawBehind, readLaw } from '../laws/law-of';
import { readAbbreviation } from '../laws/names';
import { type Setting, settingOf } from '../laws/setting';

/**
 * artikel 5.1 Woo · artikel 10, tweede lid, onder e, van de Wet dieren · artikelen 3 en 4 Grondwet · art. 6:162 BW
 * artikel 162 van Boek 6 van het Burgerlijk Wetboek · 3:2 Awb · artikel 2.1 en artikel 8.11 van de Wet dieren
 * Algemene wet bestuursrecht, artikel 3:2 · artikel 33 AVG · artikel 5 van richtlijn 2001/83/EG · artikel 12 van die wet
 * artikelen 95na Elektriciteitswet 1998 en 52ca Gaswet · In de Wet dieren staat dat dit niet mag (artikel 2.5)
 * without address: artikel 27 van de ARVODI · artikel 301 van het Turkse wetboek van strafrecht
 */
export const lawArticle: Kind = {
  name: 'law-article',
  hint: /[Aa]rt(?:ikel|t?\.? ?\d)|ART(?:IKEL|T?\.)|\d:\d/,
  patterns: [articleCue, /(?<![\d:.,-])(?=\d{1,2}[Aa]?:\d{1,4}(?::\d{1,4})?[a-z]{0,2} (?:lid \d+ )?[A-Z])/g],
  parse({ 0: cue, index, input: text }, _, setting = settingOf(text)): Found[] {
    const articles = cue ? readArticles(text, index) : readBare(text, index);
    const last = articles.at(-1);
    if (!last) return [];
    const behind = lawBehind(text, last.end, setting);
    const first = behind && take(/ ?\(/y, text, last.end) && touchesBefore(text, index) ? null : behind;
    const law =
      first ??
      lawBefore(text, index, last.end, setting) ??
      (cue ? lawOfSentence(text, index, last.end, setting) : null);
    if (!law) return [];
    return [...ofLaw(articles, law), ...(first ? ofFurtherLaws(text, law.end, setting) : [])];
  },
};

const ofLaw = (articles: Article[], law: Law): Found[] =>
  articles.map((article, i): Found => {
    const end = i === articles.length - 1 ? Math.max(article.end, law.end) : article.end;
    return { start: article.start, end, ...law.target(article) };
  });

/** More are a table of articles. */
const mostLaws = 20;

/** "artikelen 95na Elektriciteitswet 1998 en 52ca Gaswet": further articles, each list with a law of its own behind it. */
function ofFurtherLaws(text: string, from: number, setting: Setting): Found[] {
  const found: Found[] = [];
  let end = from;
  for (let laws = 0; laws < mostLaws; laws++) {
    const articles = readFurther(text, end);
    const last = articles.at(-1);
    const known = last && / (?:van (?:de |het )?)?/y;
    const at = last && known ? last.end + (take(known, text, last.end)?.[0].length ?? 0) : 0;
    const law =
      last && at > last.end && readLaw(text, at, setting) ? lawBehind(text, last.end, setting) : null;
    if (!law) return found;
    found.push(...ofLaw(articles, law));
    end = law.end;
  }
  return found;
}

/** "6:162 BW", "3:2 Awb": a colon and an abbreviation say enough without the word "artikel". */
function readBare(text: string, at: number): Article[] {
  const article = readArticle(text, at);
  return article && readAbbreviation(text, article.end + 1) ? [article] : [];
}
