import type { Found } from '../kind';
import type { Act } from './act';
import { anotherAct } from './act';
import type { Article } from './article-list';
import type { Setting } from './setting';
import { articleTarget } from './target';
import { choose } from './telling-apart';

/** The law that articles belong to, as the words around them name it. */
export interface Law {
  /** Where its name ends; where the articles end if its name is a citation of its own. */
  end: number;
  target(article: Article): Omit<Found, 'start' | 'end'>;
}

/** Acts of one name, of which the setting or the article's number may tell one. */
export function ofActs(
  { acts, printed }: { acts: Act[]; printed: string },
  end: number,
  book: string | null,
  setting: Setting,
): Law {
  if (acts.length === 1 && acts[0] === anotherAct) return nowhere(printed, end);
  return {
    end,
    target: (article) => articleTarget(choose(acts, article.number, setting), article, book, printed),
  };
}

/** A law that is none of ours, a draft or an old text: recognised, without an address. */
export const nowhere = (name: string, end: number): Law => ({
  end,
  target: ({ number }) => ({ id: null, url: null, certainty: 'none', canonical: `art. ${number} ${name}` }),
});
