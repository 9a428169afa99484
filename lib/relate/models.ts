import { judgeWeights } from './judge-weights';
import type { Model, Tree } from './likelihood';

/**
 * Which pairs are judged alike: by what is known of the one that asks and of the one that is found; and a single question of
 * a document with an earlier document.
 */
export type Pairing = 'text-text' | 'text-title' | 'title' | 'question';

const read = new Map<Pairing, Model>();

/** The model of a pairing, read when it is first asked for. */
export function modelOf(pairing: Pairing): Model {
  let model = read.get(pairing);
  if (!model) read.set(pairing, (model = readModel(pairing, judgeWeights)));
  return model;
}

/** Rows of `pairing|sum|bias and weights`, `pairing|base|number`, `pairing|tree|numbers`. */
export function readModel(pairing: string, text: string): Model {
  const rows = text
    .trim()
    .split('\n')
    .map((row) => row.split('|'))
    .filter(([name]) => name === pairing);
  const of = (kind: string) =>
    rows.filter(([, own]) => own === kind).map(([, , numbers = '']) => numbers.split(' ').map(Number));
  const [[bias = 0, ...weights] = []] = of('sum');
  const [[base = 0] = []] = of('base');
  return { bias, weights, base, trees: of('tree') as Tree[] };
}

const short = (value: number) => Number(value.toPrecision(4));

/** The same rows. */
export const rowsOf = (pairing: Pairing, { bias, weights, base, trees }: Model): string[] => [
  `${pairing}|sum|${[bias, ...weights].map(short).join(' ')}`,
  `${pairing}|base|${short(base)}`,
  ...trees.map((tree) => `${pairing}|tree|${tree.join(' ')}`),
];
