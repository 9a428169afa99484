import type { Paragraph } from '../paragraph';

/** A paragraph whose letters are all bold or all italic, as ministries set the questions that they answer. */
export function isStrong({ runs }: Pick<Paragraph, 'runs'>): boolean {
  const words = runs.filter(({ text }) => /\S/.test(text));
  return words.length > 0 && (words.every(({ bold }) => bold) || words.every(({ italic }) => italic));
}
