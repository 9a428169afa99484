/** The middle value; the mean of the two middle ones where there is no middle. NaN of none. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2;
}

/** With so many decimals. */
export const round = (value: number, decimals = 1): number => Number(value.toFixed(decimals));
