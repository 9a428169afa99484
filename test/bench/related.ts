import { writeFileSync } from 'node:fs';
import type { Item } from '../sites/labelled-items';
import type { Bench } from './helpers/bench';
import { lines } from './helpers/labelled';
import { labelledArchive, type LabelledQuery } from './helpers/labelled-ranking';
import { median, round } from './helpers/numbers';

const shown = 20;

/**
 * Ranks every query of a labelled set against its items with the code that the extension runs: `--items F --queries F
 * --out RUN.tsv`. The run is scored by ../shared/eval/related/score.mjs.
 */
export const bench: Bench = async (args) => {
  const file = (name: string) => {
    const value = args[args.indexOf(`--${name}`) + 1];
    if (!args.includes(`--${name}`) || !value) throw new Error(`Which file? --${name} FILE is missing.`);
    return value;
  };
  const items = lines<Item>(file('items'));
  const queries = lines<LabelledQuery>(file('queries'));
  const out = file('out');

  const began = performance.now();
  const archive = labelledArchive(items);
  const indexed = performance.now();

  const times: number[] = [];
  const rows: string[] = [];
  for (const query of queries) {
    const start = performance.now();
    const candidates = await archive.rank(query);
    times.push(performance.now() - start);
    candidates
      .slice(0, shown)
      .forEach((candidate, i) =>
        rows.push([query.id, archive.idOf(candidate), i + 1, candidate.score].join('\t')),
      );
  }
  writeFileSync(out, `${rows.join('\n')}\n`);
  const ranked = [...times].sort((a, b) => a - b);
  return {
    items: items.length,
    queries: queries.length,
    indexSeconds: round((indexed - began) / 1000),
    queryMedianMs: round(median(times), 2),
    queryP95Ms: round(ranked[Math.floor(0.95 * ranked.length)] ?? NaN, 2),
  };
};
