/** What is fitted: traits, whether the answer is yes, and how much the example counts. */
export interface Example {
  traits: readonly number[];
  yes: boolean;
  weight: number;
}

/** So much is a weight held back, on traits of mean 0 and spread 1. */
const heldBack = 10;
const rounds = 12;

/** Logistic regression by Newton's method, on traits made alike in spread; the weights are those of the traits as they are. */
export function fitLogistic(examples: readonly Example[]): { bias: number; weights: number[] } {
  const width = examples[0]?.traits.length ?? 0;
  const { means, spreads } = spreadOf(examples, width);
  const rows = examples.map(({ traits }) => [
    1,
    ...traits.map((value, i) => (value - (means[i] ?? 0)) / (spreads[i] ?? 1)),
  ]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : -heldBack * 2 * weight));
    const bend = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? heldBack * 2 : 0)));
    rows.forEach((row, n) => {
      const { yes, weight } = examples[n] as Example;
      const sum = row.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-sum));
      const off = weight * (Number(yes) - p);
      const curve = weight * p * (1 - p);
      row.forEach((a, i) => {
        slope[i] = (slope[i] ?? 0) + off * a;
        const line = bend[i] as number[];
        for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + curve * a * (row[j] ?? 0);
      });
    });
    for (let i = 0; i <= width; i++)
      for (let j = 0; j < i; j++) (bend[j] as number[])[i] = (bend[i] as number[])[j] ?? 0;
    const step = solve(bend, slope);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
  }
  const [start = 0, ...own] = weights;
  const asTheyAre = own.map((weight, i) => weight / (spreads[i] ?? 1));
  return {
    bias: start - asTheyAre.reduce((sum, weight, i) => sum + weight * (means[i] ?? 0), 0),
    weights: asTheyAre,
  };
}

function spreadOf(examples: readonly Example[], width: number): { means: number[]; spreads: number[] } {
  const means = new Array<number>(width).fill(0);
  const squares = new Array<number>(width).fill(0);
  for (const { traits } of examples)
    traits.forEach((value, i) => {
      means[i] = (means[i] ?? 0) + value / examples.length;
      squares[i] = (squares[i] ?? 0) + value ** 2 / examples.length;
    });
  const spreads = squares.map((square, i) => Math.sqrt(Math.max(0, square - (means[i] ?? 0) ** 2)) || 1);
  return { means, spreads };
}

/** Gauss's elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++)
      if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const top = rows[column] as number[];
    for (let i = column + 1; i < size; i++) {
      const row = rows[i] as number[];
      const factor = (row[column] ?? 0) / (top[column] || 1);
      if (factor !== 0) for (let j = column; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (top[j] ?? 0);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] as number[];
    let rest = row[size] ?? 0;
    for (let j = i + 1; j < size; j++) rest -= (row[j] ?? 0) * (found[j] ?? 0);
    found[i] = rest / (row[i] || 1);
  }
  return found;
}
