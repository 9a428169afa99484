import type { Kind } from '../kind';

/** ISBN 90-12-34567-8 · ISBN: 978 90 1234 567 8: a book, which has no official address. */
export const isbn: Kind = {
  name: 'isbn',
  hint: /ISBN|[Ii]sbn/,
  patterns: [
    /(?<![A-Za-z])ISBN(?:[- ]?1[03](?!\d))?(?:[- ]?(?:nummer|nr\.?))?[ :]{0,2}((?:97[89][ -]?)?\d(?:[ -]?\d){8}[ -]?[\dX])(?!\d)/gi,
  ],
  parse({ 0: printed, 1: digits = '', index: start }) {
    const id = `ISBN ${digits.replace(/[ -]/g, '').toUpperCase()}`;
    return [{ start, end: start + printed.length, url: null, certainty: 'none', id, canonical: id }];
  },
};
