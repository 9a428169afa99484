import { countStems } from '../../../lib/relate/terms';
import type { RivalQuery } from './messages';

/** A stem of a query, and how much it weighs beside the others before the library's own weighting. */
export interface Telling {
  stem: string;
  weight: number;
}

/**
 * A query has at most so many terms, and from the sixth on only rare ones: as good as 25 of any kind, in a third of the
 * time or less. With all terms FTS5 would find a little more, at thirteen times the cost. On 304 labelled queries against
 * 23,635 questions (recall@10 / nDCG@10, median and 95th percentile of one query in ms under Node 20):
 *
 * | terms | MiniSearch | SQLite FTS5 |
 * |---|---|---|
 * | 12 | .805 / .686, 6 and 21 | .837 / .709, 3 and 10 |
 * | 25 | .833 / .720, 23 and 70 | .843 / .736, 8 and 19 |
 * | 25, from the sixth on in 1 % of questions at most | .833 / .722, 5 and 14 | .855 / .732, 2.5 and 6 |
 * | 40 | .834 / .729, 55 and 167 | .858 / .746, 16 and 33 |
 * | all | .836 / .704, 171 and 502 | .869 / .756, 34 and 93 |
 */
const most = 25;
const anyway = 5;
const rareShare = 0.01;

/**
 * The terms that tell most: how often the query has them (its subject's words three times) by how few questions do.
 * Repeats beyond the first weigh ever less. Or all of its terms.
 */
export function tellingTerms(
  text: string,
  subject: string,
  frequency: (stem: string) => number,
  total: number,
  words: RivalQuery['words'],
): Telling[] {
  const counts = countStems(text);
  for (const [stem, count] of countStems(subject)) counts.set(stem, (counts.get(stem) ?? 0) + 2 * count);
  const known = [...counts]
    .map(([stem, count]) => ({ stem, count, frequency: frequency(stem) }))
    .filter(({ frequency }) => frequency > 0);
  if (words === 'all') return known.map(weighted);
  return known
    .map((term) => ({ ...term, telling: term.count * idf(term.frequency, total) }))
    .sort((a, b) => b.telling - a.telling)
    .filter(({ frequency }, i) => i < anyway || frequency <= rareShare * total)
    .slice(0, most)
    .map(weighted);
}

const weighted = ({ stem, count }: { stem: string; count: number }): Telling => ({
  stem,
  weight: (3 * count) / (count + 2),
});

const idf = (frequency: number, total: number) => Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
