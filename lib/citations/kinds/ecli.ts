import type { Kind } from '../kind';
import { ecliUrl } from '../targets';

/**
 * ECLI:NL:HR:2019:2006 · ECLI:EU:C:2020:559 · ECLI:CE:ECHR:2012:0117JUD · broken by a line: ECLI:NL- :RBDHA:2023:2055
 * ECLI:NL:TGZRAMS:2023:12 · without its first word: EU:C:2020:559, NL:RVS:2019:1603
 */
export const ecli: Kind = {
  name: 'ecli',
  hint: /ECLI|[Ee]cli|(?:EU|NL):[A-Z]/,
  patterns: [
    /(?<![A-Za-z])ECLI ?: ?([A-Z]{2})(?:- )? ?: ?([A-Z]{1,8})(?:- )? ?: ?(\d{4})(?:- )? ?: ?([A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)(?![A-Za-z0-9])/gi,
    /(?<![\w:.-])(?:(EU):([CTF])|(NL):([A-Z]{2,8})):((?:19|20)\d\d):([A-Z]{0,2}\d{1,5})(?![\w:])/g,
  ],
  parse(match) {
    const [whole, ...parts] = match;
    const [country = '', court = '', year = '', number = ''] = parts.filter(Boolean);
    const id = `ECLI:${country}:${court}:${year}:${number}`.toUpperCase();
    const url = ecliUrl(id);
    const certainty = url ? (/^ECLI/i.test(whole) ? 'exact' : 'derived') : 'none';
    return [{ start: match.index, end: match.index + whole.length, url, certainty, id, canonical: id }];
  },
};
