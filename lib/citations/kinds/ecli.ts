import type { Kind } from '../kind';
import { ecliUrl } from '../targets';

/** ECLI:NL:HR:2019:2006 · ECLI:EU:C:2020:559 · ECLI:CE:ECHR:2012:0117JUD · broken by a line: ECLI:NL- :RBDHA:2023:2055 */
export const ecli: Kind = {
  name: 'ecli',
  hint: /ECLI|[Ee]cli/,
  patterns: [
    /(?<![A-Za-z])ECLI ?: ?([A-Z]{2})(?:- )? ?: ?([A-Z]{1,8})(?:- )? ?: ?(\d{4})(?:- )? ?: ?([A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)(?![A-Za-z0-9])/gi,
  ],
  parse(match) {
    const [whole, country = '', court = '', year = '', number = ''] = match;
    const id = `ECLI:${country}:${court}:${year}:${number}`.toUpperCase();
    const url = ecliUrl(id);
    const certainty = url ? 'exact' : 'none';
    return [{ start: match.index, end: match.index + whole.length, url, certainty, id, canonical: id }];
  },
};
