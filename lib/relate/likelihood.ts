/**
 * How likely it is that a reader calls two questions related, from their traits: the mean of what two models say that were
 * fitted to the same judgments, a weighed sum and a forest of small trees. Each sees what the other is blind to, and both
 * can be read: see `test/train/judge.ts`.
 */
export interface Model {
  /** What the sum begins with, and what each trait adds to it. */
  bias: number;
  weights: readonly number[];
  /** What the trees begin with, and the trees: see `Tree`. */
  base: number;
  trees: readonly Tree[];
}

/**
 * A tree of three questions: for each of its seven knots (the root, its two below, their four below) the trait that is
 * asked for and the value above which the answer is yes; then what the eight ends add, no before yes.
 */
export type Tree = readonly number[];

const knots = 7;
const depth = 3;

/** @returns 0–1 */
export function likelihood({ bias, weights, base, trees }: Model, traits: ArrayLike<number>): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (traits[i] ?? 0);
  let grown = base;
  for (const tree of trees) grown += tree[endOf(tree, traits)] ?? 0;
  return Math.min(1 - least, Math.max(least, (share(sum) + share(grown)) / 2));
}

/** The place of the end that these traits lead to, in the tree. */
export function endOf(tree: Tree, traits: ArrayLike<number>): number {
  let knot = 0;
  for (let level = 0; level < depth; level++) {
    const yes = (traits[tree[2 * knot] ?? 0] ?? 0) > (tree[2 * knot + 1] ?? 0);
    knot = 2 * knot + (yes ? 2 : 1);
  }
  return knots + knot; // seven knots of two numbers each stand before; the first end is knot 7
}

/** Nothing is certain, and what is ranked by the odds needs numbers. */
const least = 1e-6;

const share = (logit: number) => 1 / (1 + Math.exp(-logit));
