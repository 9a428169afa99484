import { fullYear } from '../../model/vergaderjaar';
import { gazetteForm } from '../canonical';
import { monthName } from '../dates';
import { before, take } from '../fold';
import type { Found, Kind } from '../kind';
import { readNumber, type PrintedNumber } from '../numbers';
import { publicationUrl } from '../targets';

interface Gazette {
  names: RegExp;
  kind: string;
  prefix: string;
  form: string;
  /** First year whose numbers are ids that follow from the words. */
  firstOnline: number;
}

const gazettes: Gazette[] = [
  { names: /^(?:stb|staatsblad)/i, kind: 'staatsblad', prefix: 'stb', form: 'Stb.', firstOnline: 1951 },
  {
    names: /^(?:stcrt|stct|staatscourant)/i,
    kind: 'staatscourant',
    prefix: 'stcrt',
    form: 'Stcrt.',
    firstOnline: 2010,
  },
  { names: /^(?:trb|tractatenblad)/i, kind: 'tractatenblad', prefix: 'trb', form: 'Trb.', firstOnline: 1951 },
  // Until 2014 each municipality numbered its own.
  { names: /^(?:gmb|gemeenteblad)/i, kind: 'gemeenteblad', prefix: 'gmb', form: 'Gmb.', firstOnline: 2014 },
];

const year = String.raw`(?<year>(?:18|19|20)\d\d|'?\d\d(?=[,-]))`;
const date = String.raw`(?:van )?\d{1,2} ?${monthName}\.? (?<dated>(?:18|19|20)\d\d)`;
const number = String.raw`(?:\((?=nr))?(?:nrs?|no|nummer)?\.? ?(?<number>\d{1,5})(?![\d%]|[.,]\d| ?${monthName})`;
const yearFirst = new RegExp(
  String.raw`\.?(?: van het koninkrijk(?: der nederlanden)?)?,? ?(?:jaargang )?(?:${date}|${year})(?:[,;/]| ?-)? ?${number}`,
  'iy',
);
const numberFirst = new RegExp(
  String.raw`\.?,? ?${number}(?:,? ?(?:jaargang|van)? ?(?:${date}|(?<year>(?:18|19|20)\d\d)(?!\d)))?`,
  'iy',
);
const edition = new RegExp(String.raw`\.?,{0,2} ?(?:van )?(\d{1,2} ?${monthName}\.? (?:19|20)\d\d)`, 'iy');
/** "bij wet van 10 april 1997 (Stb. 162)": the date just before it, in the same sentence. */
const dateBefore = new RegExp(String.raw`\d{1,2} ${monthName} ((?:18|19|20)\d\d)[ ,(;]*$`, 'i');

/**
 * Stb. 2018, 144 · Staatsblad 2001, nr. 258 · Stb. 23 november 1995, nr. 567 · Stb. 94, 742 · Trb. 92-18
 * Tractatenblad nr. 164, jaargang 1999 · wet van 10 april 1997 (Stb. 162) · Stcrt. 2020, 12345 · Stct. 20 december 2005, nr. 247
 * Stb. 2001, 180 en 181 · Gmb. 2024, 12345 · Staatscourant, 6 oktober 2005
 */
export const gazette: Kind = {
  name: 'gazette',
  hint: /[Ss]t(?:b|aats|crt|ct)|ST(?:B|AATS|CRT|CT)|[Tt]r(?:b|actatenb)|TR(?:B|ACTATENB)|[Gg](?:mb|emeentebl)|G(?:MB|EMEENTEBL)/,
  patterns: [
    /(?<![A-Za-z])(?:stb|staatsblad|stcrt|stct|staatscourant|trb|tractatenblad|gmb|gemeenteblad)(?![a-z-])/gi,
  ],
  parse({ 0: name, index: start, input: text }): Found[] {
    const row = gazettes.find(({ names }) => names.test(name));
    if (!row || /(?:belgisch|surinaams|publicatie)[ -]?$/i.test(before(text, start, 12))) return [];
    const at = start + name.length;
    const printed = take(yearFirst, text, at) ?? take(numberFirst, text, at);
    if (!printed?.groups) return dated(text, start, at, row);
    const { year, dated: day, number } = printed.groups;
    const stated = year ?? day ?? dateBefore.exec(before(text, start, 40))?.[1];
    if (!stated && /^(?:19|20)\d\d$/.test(number ?? '')) return []; // "Staatsblad 1989": a year
    const actYear = stated ? fullYear(stated.replace("'", '')) : null;
    const found = (printedNumber: string, from: number, end: number): Found => ({
      start: from,
      end,
      kind: row.kind,
      ...target(row, actYear, Number(printedNumber)),
      canonical: gazetteForm(row.form, actYear, Number(printedNumber)),
    });
    const end = at + printed[0].trimEnd().length;
    return [
      found(number ?? '', start, end),
      ...further(text, end).map((item) => found(item.value, item.start, item.end)),
    ];
  },
};

/** "Stb. 2001, 180 en 181": further numbers of the same year, where the sentence pauses behind them. */
function further(text: string, from: number): PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  for (let end = from; ;) {
    const joined = take(/ ?(?:,|en|resp\.|&) ?(?=\d)/y, text, end);
    const next = joined && readNumber(text, end + joined[0].length);
    if (!next || !/^\d+$/.test(next.value)) break;
    numbers.push(next);
    end = next.end;
  }
  return take(/ ?(?:$|[).;:?!»])/y, text, numbers.at(-1)?.end ?? from) ? numbers : [];
}

/** "Staatscourant, 6 oktober 2005": an edition by its date, of which no address follows. */
function dated(text: string, start: number, at: number, { kind, form }: Gazette): Found[] {
  const day = take(edition, text, at);
  if (!day) return [];
  const end = at + day[0].length;
  return [{ start, end, kind, url: null, certainty: 'none', id: null, canonical: `${form} ${day[1] ?? ''}` }];
}

/** Without a year no address; the Staatscourant has derivable ids since July 2009, with numbers above its editions'. */
function target(
  { prefix, firstOnline }: { prefix: string; firstOnline: number },
  actYear: number | null,
  number: number,
) {
  const none = { id: null, url: null, certainty: 'none' } as const;
  if (actYear === null) return none;
  const known = actYear >= firstOnline || (prefix === 'stcrt' && actYear === 2009 && number > 260);
  const id = `${prefix}-${actYear}-${number}`;
  return known ? ({ id, url: publicationUrl(id), certainty: 'derived' } as const) : none;
}
