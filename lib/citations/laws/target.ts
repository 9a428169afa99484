import type { Found } from '../kind';
import { celexUrl, eurLexSearchUrl, lawPartUrl, lawSearchUrl, lawUrl } from '../targets';
import type { Act } from './act';
import type { Article } from './article-list';
import { splitBook } from './burgerlijk-wetboek';
import { burgerlijkWetboek } from './act-index';

type Target = Pick<Found, 'id' | 'url' | 'certainty' | 'canonical'>;

/** Where an article stands. A name that several acts have, or the Burgerlijk Wetboek without a book, leads to a search. */
export function articleTarget(acts: Act[], article: Article, book: string | null): Target {
  const [act] = acts;
  if (!act) throw new Error('an article without an act has no target');
  const canonical = articleForm(article, book, act);
  if (acts.length > 1) return { ...searchFor(act), canonical };
  if (act === burgerlijkWetboek) {
    const part = splitBook(article.number, book);
    return part
      ? { ...dutchArticle(part.bwb, { ...article, number: part.article }), canonical }
      : { ...searchFor(act), canonical };
  }
  const target = act.id.startsWith('BWB') ? dutchArticle(act.id, article) : europeanArticle(act.id, article);
  return { ...target, canonical };
}

/** Where an act named without an article stands. */
export function actTarget([act, ...others]: Act[]): Target {
  if (!act) throw new Error('no act was named');
  const canonical = act.title;
  if (others.length > 0 || act === burgerlijkWetboek) return { ...searchFor(act), canonical };
  return act.id.startsWith('BWB')
    ? { id: act.id, url: lawUrl(act.id), certainty: 'derived', canonical }
    : { id: `CELEX:${act.id}`, url: celexUrl(act.id), certainty: 'derived', canonical };
}

const searchFor = ({ id, title }: Act): Omit<Target, 'canonical'> => ({
  id: null,
  url: id.startsWith('BW') ? lawSearchUrl(title) : eurLexSearchUrl(title),
  certainty: 'search',
});

function dutchArticle(bwb: string, { number, lid, onderdeel }: Article): Omit<Target, 'canonical'> {
  const artikel = number.replace(' ', '');
  const url = lawPartUrl(bwb, { artikel, ...(lid && { lid }), ...(onderdeel && { o: onderdeel }) });
  return { id: `${bwb}/${artikel}`, url, certainty: 'derived' };
}

/** The treaties stand on EUR-Lex article by article (`12016E288`), other acts as a whole. */
function europeanArticle(celex: string, { number }: Article): Omit<Target, 'canonical'> {
  const treaty = /^(1\d{4}[EMP])\/TXT$/.exec(celex)?.[1];
  const id = treaty && /^\d{1,3}$/.test(number) ? `${treaty}${number.padStart(3, '0')}` : celex;
  return { id: `CELEX:${celex}/${number}`, url: celexUrl(id), certainty: 'derived' };
}

/** `art. 5.1 lid 2 Woo`, as the Leidraad voor juridische auteurs writes it. */
function articleForm({ number, lid, onderdeel }: Article, book: string | null, act: Act): string {
  const printed = act === burgerlijkWetboek && book && !number.includes(':') ? `${book}:${number}` : number;
  const name = act.abbreviations[0] ?? act.title;
  return ['art.', printed, lid && `lid ${lid}`, onderdeel && `onder ${onderdeel}`, name]
    .filter(Boolean)
    .join(' ');
}
