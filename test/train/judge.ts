import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { resolve as resolveCitations } from '../../lib/citations';
import { fieldOf, judgedAtMost, knownOf, traitsOfAll } from '../../lib/relate/judge';
import { likelihood, type Model } from '../../lib/relate/likelihood';
import { rowsOf, type Pairing } from '../../lib/relate/models';
import { makeQuery } from '../../lib/relate/query';
import { rank } from '../../lib/relate/rank';
import { wholeArchive } from '../bench/helpers/whole-archive';
import { hasShared } from '../sites/shared';
import { fitLogistic, type Example } from './fit/logistic';
import { fitTrees } from './fit/trees';
import { judgments, questionJudgments } from './judgments';

/*
 * Makes lib/relate/judge-weights.ts: with what weights the traits of a pair tell whether a reader calls it related, fitted to
 * the pairs that were judged by reading. Four models: for a text and what the archive knows with its text; for a text and
 * what it knows by title only, for which the archive is taken without its texts; for a title. And one for a
 * single question of a document. Says first what each reaches on
 * questions that it was not fitted to: ten parts, by a hash of the question. By hand, some minutes: `tsx test/train/judge.ts`.
 */

const target = resolve(import.meta.dirname, '../../lib/relate/judge-weights.ts');
/** Beyond what is shown, candidates are looked at that were judged: they say what is not related. */
const lookedAt = 60;
const parts = 10;
const thresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6];
const shown = 8;

/** A candidate of a question. */
interface Pair {
  query: string;
  rank: number;
  /** Null where nobody has judged it. */
  grade: number | null;
  traits: number[];
}

async function main(): Promise<void> {
  if (!hasShared)
    throw new Error('../shared is not here, and with it the questions and what was judged of them');
  const whole = await pairsOf('whole');
  const titles = await pairsOf('titles');
  const sets: Record<Pairing, Pair[]> = {
    'text-text': whole.document,
    'text-title': titles.document,
    title: whole.title,
    question: await pairsOfQuestions(),
  };
  const models = (Object.entries(sets) as [Pairing, Pair[]][]).map(([name, pairs]) => {
    report(name, pairs);
    return [name, fit(pairs)] as const;
  });
  writeFileSync(target, file(models));
}

async function pairsOf(as: 'whole' | 'titles'): Promise<Record<'document' | 'title', Pair[]>> {
  const archive = wholeArchive(as);
  const pairs: Record<'document' | 'title', Pair[]> = { document: [], title: [] };
  for (const [key, { set, grades }] of judgments()) {
    const document = archive.document(key);
    if (!document || (as === 'titles' && set === 'title')) continue;
    const query = makeQuery(document, resolveCitations(document));
    const { asked, candidates, cover } = await rank(query, archive.index);
    const earlier = candidates.filter(({ later }) => !later);
    const near = earlier.filter(({ doc }, i) => i < lookedAt || grades.has(archive.keyOf(doc)));
    const known = knownOf(near, await archive.index.profiles(near.map(({ doc }) => doc)));
    const traits = traitsOfAll(asked, known, fieldOf(candidates), cover);
    known.forEach(({ candidate }, i) =>
      pairs[set].push({
        query: key,
        rank: earlier.indexOf(candidate),
        grade: grades.get(archive.keyOf(candidate.doc)) ?? null,
        traits: [...(traits[i] ?? [])],
      }),
    );
  }
  return pairs;
}

/** Single questions with earlier documents; how likely these are for the whole document is no trait of them. */
async function pairsOfQuestions(): Promise<Pair[]> {
  const archive = wholeArchive();
  const pairs: Pair[] = [];
  for (const { document: key, place, grades } of questionJudgments()) {
    const document = archive.document(key);
    if (!document) continue;
    const query = makeQuery(document, resolveCitations(document));
    const { asked, candidates, covers } = await rank(query, archive.index);
    const part = asked.questions[place];
    if (!part) continue;
    const near = candidates.filter(({ doc }) => grades.has(archive.keyOf(doc)));
    const known = knownOf(near, await archive.index.profiles(near.map(({ doc }) => doc)));
    const traits = traitsOfAll(part, known, fieldOf(candidates), covers(part));
    known.forEach(({ candidate }, i) =>
      pairs.push({
        query: `${key} ${place}`,
        rank: i,
        grade: grades.get(archive.keyOf(candidate.doc)) ?? null,
        traits: [...(traits[i] ?? [])],
      }),
    );
  }
  return pairs;
}

/** The same affair counts for more: it must not be missed. */
const weightOf = (grade: number) => (grade === 2 ? 1.5 : 1);

function fit(pairs: readonly Pair[]): Model {
  const examples = pairs.flatMap(({ grade, traits }): Example[] =>
    grade === null ? [] : [{ traits, yes: grade > 0, weight: weightOf(grade) }],
  );
  return { ...fitLogistic(examples), ...fitTrees(examples) };
}

function report(name: string, pairs: readonly Pair[]): void {
  const partOf = (query: string) =>
    (createHash('sha1')
      .update(query.split(' ')[0] ?? '')
      .digest()[0] ?? 0) % parts;
  const found: { pair: Pair; likely: number }[] = [];
  for (let part = 0; part < parts; part++) {
    const model = fit(pairs.filter(({ query }) => partOf(query) !== part));
    for (const pair of pairs)
      if (partOf(pair.query) === part) found.push({ pair, likely: likelihood(model, pair.traits) });
  }
  const judged = found.filter(({ pair: { grade } }) => grade !== null);
  const loss = -judged.reduce((sum, { pair, likely }) => sum + Math.log(pair.grade ? likely : 1 - likely), 0);
  console.log(
    `${name}: ${pairs.length} pairs, ${judged.length} judged, log loss ${(loss / judged.length).toFixed(4)}`,
  );
  const queries = new Map<string, typeof found>();
  for (const one of found) queries.set(one.pair.query, [...(queries.get(one.pair.query) ?? []), one]);
  for (const least of thresholds) {
    const lists = [...queries.values()].map((own) =>
      own
        .filter(({ pair, likely }) => pair.rank < judgedAtMost && likely >= least)
        .sort((a, b) => b.likely - a.likely)
        .slice(0, shown)
        .map(({ pair }) => pair),
    );
    const related = (list: readonly Pair[]) => list.filter(({ grade }) => (grade ?? 0) > 0).length;
    const all = lists.flat();
    const first = lists.flatMap(([pair]) => pair ?? []);
    const three = lists.flatMap((list) => list.slice(0, 3));
    const same = found.filter(({ pair: { grade } }) => grade === 2);
    const share = (part: number, of: number) => (part / Math.max(1, of)).toFixed(3);
    console.log(
      `  from ${least}: ${share(all.length, lists.length)} shown,`,
      `first ${share(related(first), first.length)}, three ${share(related(three), three.length)},`,
      `all ${share(related(all), all.length)}, the same affair shown`,
      share(all.filter(({ grade }) => grade === 2).length, same.length),
    );
  }
}

const file = (models: readonly (readonly [Pairing, Model])[]) => `/**
 * With what weights the traits of a pair tell whether a reader calls it related; \`models.ts\` reads it. Written by
 * test/train/judge.ts, which fits them to what readers said of pairs; not by hand.
 */
export const judgeWeights = \`
${models.flatMap(([pairing, model]) => rowsOf(pairing, model)).join('\n')}
\`;
`;

await main();
