/** 1 · 1 en 2 · 1, 2 en 3 */
export const listed = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`;
