import type { Found, Kind } from '../kind';
import { type Article, articleCue, readArticle, readArticles } from '../laws/article-list';
import { lawBefore, lawBehind } from '../laws/law-of';
import { readAbbreviation } from '../laws/names';

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
    const law = last && (lawBehind(text, last.end) ?? lawBefore(text, index, last.end));
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
