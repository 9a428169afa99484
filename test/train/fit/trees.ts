import { endOf, type Tree } from '../../../lib/relate/likelihood';
import type { Example } from './logistic';

const count = 150;
const rate = 0.06;
const depth = 3;
const bins = 64;
/** An end holds so many examples at least, and what it says is held back as if so many more said nothing. */
const fewest = 40;
const heldBack = 15;

/**
 * Gradient boosting (Friedman, "Greedy function approximation", 2001) with the second derivative as in XGBoost (Chen and
 * Guestrin, 2016): each small tree is fitted to what those before it leave to be said.
 */
export function fitTrees(examples: readonly Example[]): { base: number; trees: Tree[] } {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const yes = examples.reduce((sum, { yes, weight }) => sum + (yes ? weight : 0), 0);
  const base = Math.log(yes / (total - yes));
  const width = examples[0]?.traits.length ?? 0;
  const cuts = Array.from({ length: width }, (_, i) => cutsOf(examples.map(({ traits }) => traits[i] ?? 0)));
  const binned = cuts.map((own, i) =>
    Uint8Array.from(examples, ({ traits }) => own.filter((cut) => (traits[i] ?? 0) > cut).length),
  );
  const sums = new Float64Array(examples.length).fill(base);
  const trees: Tree[] = [];
  for (let n = 0; n < count; n++) {
    const tree = grow(examples, binned, cuts, sums);
    examples.forEach(({ traits }, i) => (sums[i] = (sums[i] ?? 0) + (tree[endOf(tree, traits)] ?? 0)));
    trees.push(tree);
  }
  return { base, trees };
}

/** Values between which about as many examples lie. */
function cutsOf(values: number[]): number[] {
  const sorted = values.sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let i = 1; i < bins; i++) {
    const at = Math.floor((i * sorted.length) / bins);
    const [low = 0, high = 0] = [sorted[at - 1], sorted[at]];
    cuts.add(short(low === high ? low : (low + high) / 2));
  }
  return [...cuts];
}

function grow(
  examples: readonly Example[],
  binned: readonly Uint8Array[],
  cuts: readonly number[][],
  sums: Float64Array,
): number[] {
  const slope = new Float64Array(examples.length);
  const curve = new Float64Array(examples.length);
  examples.forEach(({ yes, weight }, i) => {
    const p = 1 / (1 + Math.exp(-(sums[i] ?? 0)));
    slope[i] = weight * (Number(yes) - p);
    curve[i] = weight * p * (1 - p);
  });
  const asked: number[] = [];
  let groups: number[][] = [examples.map((_, i) => i)];
  for (let level = 0; level < depth; level++)
    groups = groups.flatMap((group) => {
      const { trait, bin } = bestCut(group, binned, cuts, slope, curve);
      asked.push(trait, cuts[trait]?.[bin] ?? 1e9);
      const column = binned[trait] as Uint8Array;
      return [group.filter((i) => (column[i] ?? 0) <= bin), group.filter((i) => (column[i] ?? 0) > bin)];
    });
  const ends = groups.map((group) => {
    const g = group.reduce((sum, i) => sum + (slope[i] ?? 0), 0);
    const h = group.reduce((sum, i) => sum + (curve[i] ?? 0), 0);
    return short((rate * g) / (h + heldBack));
  });
  return [...asked, ...ends];
}

/** The trait and the cut by which the group is told apart best; no cut where none is worth it. */
function bestCut(
  group: readonly number[],
  binned: readonly Uint8Array[],
  cuts: readonly number[][],
  slope: Float64Array,
  curve: Float64Array,
): { trait: number; bin: number } {
  let best = { trait: 0, bin: cuts[0]?.length ?? 0 };
  let most = 1e-9;
  const g = new Float64Array(bins);
  const h = new Float64Array(bins);
  const n = new Float64Array(bins);
  const worth = (g: number, h: number) => g ** 2 / (h + heldBack);
  binned.forEach((column, trait) => {
    g.fill(0);
    h.fill(0);
    n.fill(0);
    for (const i of group) {
      const bin = column[i] ?? 0;
      g[bin] = (g[bin] ?? 0) + (slope[i] ?? 0);
      h[bin] = (h[bin] ?? 0) + (curve[i] ?? 0);
      n[bin] = (n[bin] ?? 0) + 1;
    }
    const all = { g: sum(g), h: sum(h) };
    let [leftG, leftH, leftN] = [0, 0, 0];
    for (let bin = 0; bin < (cuts[trait]?.length ?? 0); bin++) {
      leftG += g[bin] ?? 0;
      leftH += h[bin] ?? 0;
      leftN += n[bin] ?? 0;
      if (leftN < fewest || group.length - leftN < fewest) continue;
      const gain = worth(leftG, leftH) + worth(all.g - leftG, all.h - leftH) - worth(all.g, all.h);
      if (gain > most) [most, best] = [gain, { trait, bin }];
    }
  });
  return best;
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const short = (value: number) => Number(value.toPrecision(4));
