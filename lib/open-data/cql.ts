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
 * Words are not asked for, but looked for in what came. A search for words takes the server 20 to 120 seconds, and would be
 * needed some twelve times for each year; by days alone a year is some 7,000 records in 150 requests of the lightest kind, and
 * of the texts, which are most of the work, only those that are wished are fetched. It is surer too: what a server takes for
 * a word, and which clauses it leaves out, need not be known; and a title also names who asked, where a subject does not.
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
