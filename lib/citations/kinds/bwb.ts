import type { Kind } from '../kind';
import { lawUrl, localRuleUrl } from '../targets';

/**
 * BWBR0045754 · BWBV0001000 · jci1.3:c:BWBR0005416&artikel=108 · CVDR101405_1 · CVDR 696162: ids of laws and treaties,
 * and of local rules.
 */
export const bwb: Kind = {
  name: 'bwb',
  hint: /BWB|CVDR/,
  patterns: [
    /(?<![\w/.:=])(?:jci1(?:\.\d{1,2})?:[cv]:)?(BWB[RV]\d{7})((?:&[a-z]+=[\w:.%-]*\w)*)(?!\w)/g,
    /(?<![\w/=])(CVDR) ?(\d{4,7})(?:[_/](\d{1,3}))?(?!\w)/g,
  ],
  parse({ 0: printed, 1: id = '', 2: behind = '', 3: version = null, index: start }) {
    const common = { start, end: start + printed.length, certainty: 'exact' as const, canonical: printed };
    if (id === 'CVDR') {
      const rule = `CVDR${behind}`;
      return [{ ...common, url: localRuleUrl(rule, version), id: rule }];
    }
    const part = printed.startsWith('jci');
    return [{ ...common, url: part ? lawUrl(printed) : lawUrl(id), id: part ? printed : id }];
  },
};
