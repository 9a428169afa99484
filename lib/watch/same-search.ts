import type { Search } from '../model/watch';

/** Whether two searches ask for the same, in whatever order. */
export const sameSearch = (a: Search, b: Search): boolean => keyOf(a) === keyOf(b);

const keyOf = ({ words, people, parties, ministries }: Search): string =>
  JSON.stringify([
    words.trim().toLowerCase().split(/\s+/).join(' '),
    ...[people, parties, ministries].map((each) => [...each].sort()),
  ]);
