import { kamerstukForm } from '../canonical';
import { readDossier } from '../dossier';
import { before, take } from '../fold';
import { kamerstukTarget } from '../kamerstuk-target';
import type { Kind } from '../kind';

/** What such a number can be of; else "besluit nr. 12 (30 000 exemplaren)" would be one. */
const paper = /(?:krijgt|krijgen|motie|stuk|amendement|brief|nota)[^.;]{0,60}$/i;

/**
 * Number before dossier, as the Chamber's chair says it: Zij krijgt nr. 186 (32637) · motie op stuk nr. 28 (33964) ·
 * motie 30 op stuk 24 808
 */
export const kamerstukReversed: Kind = {
  name: 'kamerstuk',
  hint: /(?:[Nn][Rr]\.?|ummer) ?\d{1,4},? ?\(|\d op stuk /,
  patterns: [
    /(?<![A-Za-z])(?:nr\.?|nummer) ?(\d{1,4}),? ?\( ?(?=[1-3]\d[ .]?\d{3}(?!\d))/gi,
    /(?<=(?:motie|amendement|subamendement) )(?:nr\.? ?)?(\d{1,4}),? op stuk (?:nr\.? ?)?(?=[1-3]\d[ .]?\d{3}(?!\d))/gi,
  ],
  parse({ 0: opening, 1: number = '', index: start, input: text }) {
    const dossier = readDossier(text, start + opening.length);
    const closing = dossier && take(/op stuk/.test(opening) ? /(?=[^\d]|$)/y : / ?\)/y, text, dossier.end);
    if (!dossier || !closing || !paper.test(before(text, start, 80))) return [];
    const parts = {
      chamber: null,
      vergaderjaar: null,
      dossier: dossier.number,
      suffix: dossier.suffix,
      number,
    };
    const end = dossier.end + closing[0].length;
    return [{ start, end, ...kamerstukTarget(parts), canonical: kamerstukForm({ ...parts, chamber: 'II' }) }];
  },
};
