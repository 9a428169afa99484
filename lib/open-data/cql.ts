import type { Days } from './windows';

/**
 * Where Kamervragen come out: the answers and notices, and the questions (names of KOOP's index). `==` minds capitals, and
 * other fields of the same records write "zonder Antwoord": both are asked for.
 */
const PUBLICATIONS = [
  'Kamervragen (Aanhangsel)',
  'Kamervragen zonder antwoord',
  'Kamervragen zonder Antwoord',
];

/** Whether the index's own name for what a record came out in is one of those. */
export const isKamervragen = (publicatienaam: string): boolean =>
  PUBLICATIONS.some((name) => name.toLowerCase() === publicatienaam.toLowerCase());

/**
 * The query of SRU for all Kamervragen that came out in these days. Indexes as in KOOP's own code and in harvesters that
 * work (`c.product-area`, `w.publicatienaam`, `dt.available`).
 *
 * Words are not asked for: a search for words takes the server 20 to 120 seconds, days take it about one. A year holds some
 * 7,000 publications, which is about 150 requests by days alone, at most three minutes; by words it would be at least a
 * dozen slow ones, that say less: `=` finds words that are like it in a title that also names the members. So the
 * words are looked for here, in what came.
 *
 * The order by the documents' own day changes less between two pages than none.
 */
export function cqlQuery({ from, until }: Pick<Days, 'from' | 'until'>): string {
  const conditions = [
    'c.product-area==officielepublicaties',
    `(${PUBLICATIONS.map((name) => `w.publicatienaam=="${name}"`).join(' or ')})`,
    `dt.available>=${from}`,
    `dt.available<=${until}`,
  ];
  return `${conditions.join(' and ')} sortBy dt.date/sort.descending`;
}
