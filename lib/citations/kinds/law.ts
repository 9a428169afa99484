import { before } from '../fold';
import type { Found, Kind } from '../kind';
import { nameBeginning, readOwnName, speaksOfLaw } from '../laws/names';
import { settingOf } from '../laws/setting';
import { actTarget } from '../laws/target';
import { choose } from '../laws/telling-apart';

/** Wet open overheid · Algemene wet bestuursrecht · Habitatrichtlijn: a law by its whole name, without an article. */
export const law: Kind = {
  name: 'law',
  hint: speaksOfLaw,
  withoutDigits: true,
  patterns: [nameBeginning],
  parse({ index, input: text }, _, setting = settingOf(text)): Found[] {
    const name = readOwnName(text, index);
    if (!name) return [];
    // "de oude Vreemdelingenwet" is the one before, which a later date does not tell
    const old = /(?:oude|vroegere) $/.test(before(text, index, 9));
    const acts = old ? name.acts : choose(name.acts, null, setting);
    return [{ start: index, end: name.end, ...actTarget(acts, name.printed) }];
  },
};
