import { fullYear } from '../../model/vergaderjaar';
import type { Found, Kind } from '../kind';
import { commissionUrl, eurLexSearchUrl } from '../targets';

/**
 * COM(2021) 206 · COM (95) 147 def. · COM(2007)0168def. · COM(2007) 37 definitief · COM/2021/206 · SWD(2021) 84 final
 * SEC(2008) 2105 · JOIN(2020) 18 · C(2023) 1234, not all of which are published
 */
export const euCom: Kind = {
  name: 'eu-com',
  hint: /COM|Com|SWD|SEC|JOIN|C\((?:19|20)/,
  patterns: [
    /(?<![\w./@-])(COM|Com|SWD|SEC|JOIN|C(?=\((?:19|20)\d\d\)))(?:-nr\.)? ?[(/ ]? ?((?:19|20)\d\d|[7-9]\d) ?[)/,: ]{1,2} ?(?:nr\.? ?)?0{0,3}([1-9]\d{0,3})(?![\d]|\.\d)(?: ?\/ ?\d)?(?:[ ,]{0,2}(?:def(?:initief|\.)?|final|fin\.?)(?![a-z]))?/g,
  ],
  parse({ 0: printed, 1: name = '', 2: digits = '', 3: number = '', index: start }): Found[] {
    const series = name.toUpperCase();
    const year = fullYear(digits);
    const canonical = `${series}(${year}) ${number}`;
    const common = { start, end: start + printed.length, id: canonical, canonical };
    if (series === 'C') return [{ ...common, url: eurLexSearchUrl(canonical), certainty: 'search' }];
    const url = commissionUrl(series, year, Number(number));
    return [{ ...common, url, certainty: 'derived' }];
  },
};
