import type { Found } from '../kind';
import type { Act } from './act';
import type { Article } from './article-list';
import { articleTarget } from './target';

/** The law that articles belong to, as the words around them name it. */
export interface Law {
  /** Where its name ends; where the articles end if its name is a citation of its own. */
  end: number;
  target(article: Article): Omit<Found, 'start' | 'end'>;
}

export const ofActs = (acts: Act[], end: number, book: string | null): Law => ({
  end,
  target: (article) => articleTarget(acts, article, book),
});

/** A law that is none of ours, a draft or an old text: recognised, without an address. */
export const nowhere = (name: string, end: number): Law => ({
  end,
  target: ({ number }) => ({ id: null, url: null, certainty: 'none', canonical: `art. ${number} ${name}` }),
});
