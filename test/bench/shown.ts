import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from '../../lib/citations';
import { relate } from '../../lib/relate/relate';
import { hasShared } from '../sites/shared';
import type { Bench } from './helpers/bench';
import { median, round } from './helpers/numbers';
import { wholeArchive } from './helpers/whole-archive';

/**
 * What a reader is shown: for each question of a file (`--queries FILE`, a key a line) what its page would show of the archive
 * of all real questions, itself left out: `--out SHOWN.tsv`, lines of `query⇥candidate⇥rank`; follow-ups and what stands
 * folded as possibly related are left out. Scored by ../shared/eval/related/score-shown.mjs. `--titles`: of an archive that
 * knows titles only. `--folded`: with what stands folded.
 */
export const bench: Bench = async (args) => {
  if (!hasShared) throw new Error('The real questions of ../shared are not here: nothing was measured.');
  const option = (name: string) => {
    const value = args[args.indexOf(`--${name}`) + 1];
    if (!args.includes(`--${name}`) || !value) throw new Error(`Which file? --${name} FILE is missing.`);
    return value;
  };
  const keys = readFileSync(option('queries'), 'utf8').trim().split(/\r?\n/);
  const out = option('out');
  const archive = wholeArchive(args.includes('--titles') ? 'titles' : 'whole');
  const rows: string[] = [];
  const times: number[] = [];
  const silent: string[] = [];
  let folded = 0;
  for (const key of keys) {
    const document = archive.document(key);
    if (!document) throw new Error(`The archive has no question ${key}.`);
    const began = performance.now();
    const related = await relate(document, resolve(document), archive.index);
    times.push(performance.now() - began);
    const earlier = related.document.filter(({ followUp }) => !followUp);
    const list = args.includes('--folded') ? earlier : earlier.filter(({ sure }) => sure);
    folded += earlier.filter(({ sure }) => !sure).length;
    if (list.length === 0) silent.push(key);
    list.forEach((item, i) => rows.push([key, item.key, i + 1].join('\t')));
  }
  writeFileSync(out, `${rows.join('\n')}\n`);
  return {
    queries: keys.length,
    shown: rows.length,
    folded,
    nothingShown: silent.length,
    medianMs: round(median(times), 2),
  };
};
