import type { Days } from './windows';

/** Where Kamervragen come out: the answers and postponements, and the questions (names of KOOP's index). */
const PUBLICATIONS = ['Kamervragen (Aanhangsel)', 'Kamervragen zonder antwoord'];

/**
 * The query of SRU for what came out in these days and has these words in its title. Indexes as in KOOP's own code and
 * in harvesters that work (`c.product-area`, `w.publicatienaam`, `dt.available`, `dt.title`).
 */
export function cqlQuery({ from, until }: Pick<Days, 'from' | 'until'>, subject: string): string {
  const words = subject.split(/\s+/).filter(Boolean);
  return [
    'c.product-area==officielepublicaties',
    `(${PUBLICATIONS.map((name) => `w.publicatienaam==${quoted(name)}`).join(' or ')})`,
    `dt.available>=${from}`,
    `dt.available<=${until}`,
    ...words.map((word) => `dt.title=${quoted(word)}`),
  ].join(' and ');
}

/** A term of CQL: quotes and the signs that stand for any letters mean themselves. */
const quoted = (term: string): string => `"${term.replace(/[\\"*?^]/g, '\\$&')}"`;
