import type { Found } from '../kind';
import { celexUrl, eurLexSearchUrl, lawPartUrl, lawSearchUrl, lawUrl } from '../targets';
import { type Act, anotherAct } from './act';
import type { Article } from './article-list';
import { splitBook } from './burgerlijk-wetboek';
import { burgerlijkWetboek } from './act-index';

type Target = Pick<Found, 'id' | 'url' | 'certainty' | 'canonical'>;
type Address = Omit<Target, 'canonical'>;

/**
 * Where an article stands. A name that several acts have leads to a search that favours none, the Burgerlijk Wetboek
 * without a book to a search for it.
 * @param printed the act's name or abbreviation in the text
 */
export function articleTarget(acts: Act[], article: Article, book: string | null, printed: string): Target {
  const [act] = acts;
  if (!act) throw new Error('an article without an act has no target');
  if (acts.length > 1 || act === anotherAct)
    return { ...shared(acts, printed), canonical: articleForm(article, printed) };
  const number = act === burgerlijkWetboek && book && !article.number.includes(':') ? `${book}:` : '';
  const canonical = articleForm(
    { ...article, number: number + article.number },
    act.abbreviations[0] ?? act.title,
  );
  if (act === burgerlijkWetboek) {
    const part = splitBook(article.number, book);
    return part
      ? { ...dutchArticle(part.bwb, { ...article, number: part.article }), canonical }
      : { ...search(act.title, true), canonical };
  }
  const target = act.id.startsWith('BWB') ? dutchArticle(act.id, article) : europeanArticle(act.id, article);
  return { ...target, canonical };
}

/** Where an act named without an article stands. */
export function actTarget(acts: Act[], printed: string): Target {
  const [act] = acts;
  if (!act) throw new Error('no act was named');
  if (acts.length > 1 || act === anotherAct) return { ...shared(acts, printed), canonical: printed };
  const canonical = act.title;
  if (act === burgerlijkWetboek) return { ...search(act.title, true), canonical };
  return act.id.startsWith('BWB')
    ? { id: act.id, url: lawUrl(act.id), certainty: 'derived', canonical }
    : { id: `CELEX:${act.id}`, url: celexUrl(act.id), certainty: 'derived', canonical };
}

/** By the name that they share; titles do not hold abbreviations, so a search for one finds nothing. */
function shared(acts: Act[], printed: string): Address {
  if (
    acts.every((act) => act === anotherAct) ||
    acts.some(({ abbreviations }) => abbreviations.includes(printed))
  )
    return { id: null, url: null, certainty: 'none' };
  return search(
    printed,
    acts.some(({ id }) => id.startsWith('BW')),
  );
}

const search = (title: string, dutch: boolean): Address => ({
  id: null,
  url: dutch ? lawSearchUrl(title) : eurLexSearchUrl(title),
  certainty: 'search',
});

function dutchArticle(bwb: string, { number, lid, onderdeel }: Article): Address {
  const artikel = number.replace(' ', '');
  const url = lawPartUrl(bwb, { artikel, ...(lid && { lid }), ...(onderdeel && { o: onderdeel }) });
  return { id: `${bwb}/${artikel}`, url, certainty: 'derived' };
}

/** The treaties stand on EUR-Lex article by article (`12016E288`), other acts as a whole. */
function europeanArticle(celex: string, { number }: Article): Address {
  const treaty = /^(1\d{4}[EMP])\/TXT$/.exec(celex)?.[1];
  const id = treaty && /^\d{1,3}$/.test(number) ? `${treaty}${number.padStart(3, '0')}` : celex;
  return { id: `CELEX:${celex}/${number}`, url: celexUrl(id), certainty: 'derived' };
}

/** `art. 5.1 lid 2 Woo`, as the Leidraad voor juridische auteurs writes it. */
const articleForm = ({ number, lid, onderdeel }: Article, name: string): string =>
  ['art.', number, lid && `lid ${lid}`, onderdeel && `onder ${onderdeel}`, name].filter(Boolean).join(' ');
