import { fullYear } from '../../model/vergaderjaar';
import { monthName } from '../dates';
import { before } from '../fold';
import type { Found, Kind } from '../kind';
import { celexUrl, courtOfJusticeSearchUrl } from '../targets';

/** Words that say that the case was decided, and words that speak of another step of it. */
const judgment = /arrest|uitspraak|vonnis|oordeelde|geoordeeld/i;
const court = /HvJ|hof van justitie|europese? hof|gerecht van eerste aanleg/i;
const otherStep =
  /conclusie|beschikking|advocaat-generaal|A-G(?![a-z])|aanhangig|prejudici|ingesteld|kort geding|voorlopige|hogere voorziening|pleidooi|verzoekschrift/i;
const date = new RegExp(String.raw`\d{1,2} ${monthName}\.? ((?:19|20)\d\d)`, 'i');

/**
 * arrest van 16 juli 2020, zaak C-311/18 · zaak C-245/00, Sena/NOS, arrest, 6 februari 2003 · HvJ EG, C-151/02, 9 september
 * 2003 · T-604/18 · of which the step is not said: D. tegen de inspecteur, zaak C-376/03 · C-122/99P
 */
export const euCase: Kind = {
  name: 'eu-case',
  hint: /[CTF]- ?\d{1,4}\//,
  patterns: [/(?<![\w/.-])([CTF])- ?(\d{1,4})\/(\d\d)(?![\d/])(?: ?(P|P ?PU|R|RX|PPU)(?![A-Za-z]))?/g],
  parse({
    0: printed,
    1: letter = '',
    2: number = '',
    3: digits = '',
    4: suffix,
    index: start,
    input: text,
  }): Found[] {
    const end = start + printed.length;
    const id = `${letter}-${number}/${digits}`;
    const common = { start, end, id, canonical: id };
    const words = `${before(text, start, 110).replace(/^.*[.;?!] (?=[A-Z])/, '')} ${text.slice(end, end + 70).replace(/[;?].*$/, '')}`;
    const decided =
      (judgment.test(words) || (court.test(words) && date.test(words))) && !otherStep.test(words);
    if (!decided || (suffix && suffix !== 'PPU'))
      return [{ ...common, url: courtOfJusticeSearchUrl(id), certainty: 'search' }];
    const celex = `6${fullYear(digits)}${letter}J${number.padStart(4, '0')}`;
    return [{ ...common, url: celexUrl(celex), certainty: 'derived' }];
  },
};
