import type { Kind } from '../kind';
import { doiUrl } from '../targets';

/** doi:10.1056/NEJMoa072761 · DOI 10.1016/j.envint.2020.105950 */
export const doi: Kind = {
  name: 'doi',
  hint: /10\.\d{4}/,
  patterns: [/(?<![\w/.])(?:doi ?:? ?)?(10\.\d{4,9}\/[^\s"<>«»“”]{1,200})/gi],
  parse({ 0: printed, 1: number = '', index: start }) {
    const id = trimmed(number);
    if (!/^doi/i.test(printed) && !/[a-z-]/i.test(id)) return []; // "10.2154/11.3" may be anything
    const end = start + printed.length - number.length + id.length;
    return [{ start, end, url: doiUrl(id), certainty: 'exact', id: `doi:${id}`, canonical: `doi:${id}` }];
  },
};

/** Without the sentence's own marks, and without a bracket that it does not open itself. */
function trimmed(number: string): string {
  const bare = number.replace(/[.,;:!?'’]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimmed(bare.slice(0, -1)) : bare;
}
