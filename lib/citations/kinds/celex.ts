import type { Kind } from '../kind';
import { celexUrl } from '../targets';

const kindOf: Record<string, string> = { L: 'eu-directive', R: 'eu-regulation', D: 'eu-decision' };

/**
 * CELEX:32008L0098 · CELEX-nummer 52021PC0206 · 62018CJ0311 · consolidated: 02016R0679-20160504: the id itself, with or
 * without its label
 */
export const celex: Kind = {
  name: 'other',
  hint: /\d{5}[A-Z]{1,2}\d{4}/,
  patterns: [
    /(?<![\w/=%-])(?:CELEX(?:-?(?:nummer|nr\.?))?[ :]{0,2})?(3(?:19|20)\d\d([LRDHG])\d{4}|0(?:19|20)\d\d([LRDHG])\d{4}-\d{8}|5(?:19|20)\d\d(?:PC|DC|SC|JC|XC)\d{4}|6(?:19|20)\d\d(?:CJ|CC|CO|TJ|TO|FJ)\d{4})(?!\w)/g,
  ],
  parse({ 0: printed, 1: number = '', 2: act, 3: consolidated, index: start }) {
    const id = `CELEX:${number}`;
    return [
      {
        start,
        end: start + printed.length,
        kind: kindOf[act ?? consolidated ?? ''] ?? 'other',
        url: celexUrl(number),
        certainty: 'exact',
        id,
        canonical: id,
      },
    ];
  },
};
