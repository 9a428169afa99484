import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rankWeights } from '../../lib/relate/rank-weights';
import type { Features } from '../../lib/relate/features';
import { rankScore, type RankWeights } from '../../lib/relate/score';
import { lines } from '../bench/helpers/labelled';
import { labelledArchive, type LabelledQuery } from '../bench/helpers/labelled-ranking';
import type { Item } from '../sites/labelled-items';
import { hasShared, sharedText } from '../sites/shared';

/*
 * Makes lib/relate/rank-weights.ts: the weights with which the questions that official documents cite stand highest, on
 * the labelled queries of ../shared. Coordinate ascent: each weight in turn is made a little smaller or larger, as long as
 * that helps, by ever smaller steps, from weights that are all one. The queries are halved by a hash of their id: one half
 * is fitted, the other only tells whether that was more than chance. By hand, some minutes: `tsx test/train/weights.ts`.
 */

const folder = resolve(import.meta.dirname, '../../../shared/eval/related');
const target = resolve(import.meta.dirname, '../../lib/relate/rank-weights.ts');
/** Older ones weigh less: the logarithm of the days is taken away. */
const equal: RankWeights = {
  like: 1,
  likeToBest: 1,
  days: -1,
  ministries: 1,
  sameAuthor: 1,
  rarest: 1,
  subjectTaken: 1,
};
const steps = [1, 0.3, 0.1, 0.03];
const looked = 10;

/** A query's candidates, the ones that its document cites apart; how many it cites in all. */
interface Labelled {
  cited: Features[];
  others: Features[];
  labels: number;
}

async function main(): Promise<void> {
  if (!hasShared) throw new Error('../shared is not here, and with it the labelled queries');
  const halves = await labelledHalves();
  const [fitted, checked] = halves;
  const told = (weights: RankWeights) =>
    [fitted, checked].map((half) => {
      const { recall, ndcg } = quality(half, weights);
      return `${half.length} queries ${recall.toFixed(4)} / ${ndcg.toFixed(4)}`;
    });
  console.log('recall / nDCG of the first ten: the fitted half, the other one');
  console.log('equal: ', ...told(equal));
  console.log('before:', ...told(rankWeights));
  const weights = ascend(fitted, equal);
  console.log('after: ', ...told(weights));
  writeFileSync(target, file(weights));
}

async function labelledHalves(): Promise<[Labelled[], Labelled[]]> {
  const labels = new Map<string, Set<string>>();
  for (const row of sharedText('eval/related/qrels-dev.tsv').trim().split('\n')) {
    const [query = '', related = ''] = row.split('\t');
    labels.set(query, (labels.get(query) ?? new Set()).add(related));
  }
  const archive = labelledArchive(lines<Item>(`${folder}/items.jsonl.gz`));
  const halves: [Labelled[], Labelled[]] = [[], []];
  for (const query of lines<LabelledQuery>(`${folder}/queries-dev.jsonl.gz`)) {
    const related = labels.get(query.id);
    if (!related) continue;
    const candidates = await archive.rank(query);
    const isCited = (candidate: (typeof candidates)[number]) => related.has(archive.idOf(candidate));
    const [byte = 0] = createHash('sha1').update(query.id).digest();
    halves[byte < 128 ? 0 : 1].push({
      cited: candidates.filter(isCited).map(({ features }) => features),
      others: candidates.filter((candidate) => !isCited(candidate)).map(({ features }) => features),
      labels: related.size,
    });
  }
  return halves;
}

/** The mean recall and nDCG of the first ten, as ../shared/eval/related/score.mjs counts them. */
function quality(half: readonly Labelled[], weights: RankWeights): { recall: number; ndcg: number } {
  let recall = 0;
  let ndcg = 0;
  for (const { cited, others, labels } of half) {
    const found = cited.map((features) => rankScore(features, weights)).sort((a, b) => b - a);
    const strangers = others.map((features) => rankScore(features, weights));
    const places = found
      .map((score, i) => i + strangers.filter((other) => other > score).length)
      .filter((place) => place < looked);
    const best = Array.from({ length: Math.min(labels, looked) }, (_, place) => place);
    recall += places.length / labels;
    ndcg += gain(places) / gain(best);
  }
  return { recall: recall / half.length, ndcg: ndcg / half.length };
}

const gain = (places: readonly number[]) => places.reduce((sum, place) => sum + 1 / Math.log2(place + 2), 0);

/**
 * How likely the cited ones are to be picked where chance follows the score: the mean logarithm of their share of all.
 * Smooth and with one summit, where recall and nDCG have many small ones, on which the other half does worse.
 */
function likelihood(half: readonly Labelled[], weights: RankWeights): number {
  const sum = (all: readonly Features[]) =>
    all.reduce((sum, features) => sum + Math.exp(rankScore(features, weights)), 0);
  let logarithms = 0;
  for (const { cited, others } of half) {
    if (cited.length === 0) continue;
    const picked = sum(cited);
    logarithms += Math.log(picked / (picked + sum(others)));
  }
  return logarithms / half.length;
}

function ascend(half: readonly Labelled[], from: RankWeights): RankWeights {
  const worth = (weights: RankWeights) => likelihood(half, weights);
  let weights = from;
  let best = worth(from);
  for (const step of steps)
    for (let better = true; better;) {
      better = false;
      for (const name of Object.keys(from) as (keyof RankWeights)[])
        for (const factor of [1 + step, 1 / (1 + step)]) {
          const tried = { ...weights, [name]: round(weights[name] * factor) };
          const found = worth(tried);
          if (found <= best) continue;
          [weights, best, better] = [tried, found, true];
        }
    }
  return weights;
}

const round = (value: number) => Number(value.toFixed(3));

const file = (weights: RankWeights) => `import type { RankWeights } from './score';

/** Written by test/train/weights.ts, which fits them to which earlier questions official documents cite; not by hand. */
export const rankWeights: RankWeights = {
${Object.entries(weights)
  .map(([name, weight]) => `  ${name}: ${weight},`)
  .join('\n')}
};
`;

await main();
