import type { Found, Kind } from '../kind';
import { nameBeginning, readOwnName, speaksOfLaw } from '../laws/names';
import { actTarget } from '../laws/target';

/** Wet open overheid · Algemene wet bestuursrecht · Habitatrichtlijn: a law by its whole name, without an article. */
export const law: Kind = {
  name: 'law',
  hint: speaksOfLaw,
  withoutDigits: true,
  patterns: [nameBeginning],
  parse({ index, input: text }): Found[] {
    const name = readOwnName(text, index);
    return name ? [{ start: index, end: name.end, ...actTarget(name.acts) }] : [];
  },
};
