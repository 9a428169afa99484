import type { Kind } from '../kind';
import { tweedeKamerSearchUrl } from '../targets';

/** TZ202403-081: a minister's promise, as the Tweede Kamer registers it; its page cannot be known from the number. */
export const toezegging: Kind = {
  name: 'toezegging',
  hint: /TZ\d/,
  patterns: [/(?<![\w/=-])TZ20\d{4}-\d{1,4}(?!\w)/g],
  parse({ 0: id, index: start }) {
    return [
      {
        start,
        end: start + id.length,
        url: tweedeKamerSearchUrl(id),
        certainty: 'search',
        id,
        canonical: id,
      },
    ];
  },
};
