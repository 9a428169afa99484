import { gazetteForm } from '../canonical';
import { monthName } from '../dates';
import { before, take } from '../fold';
import type { Found, Kind } from '../kind';
import { publicationUrl } from '../targets';
import { fullYear } from '../vergaderjaar';

const gazettes = [
  { names: /^(?:stb|staatsblad)/i, kind: 'staatsblad', prefix: 'stb', form: 'Stb.', firstOnline: 1951 },
  {
    names: /^(?:stcrt|stct|staatscourant)/i,
    kind: 'staatscourant',
    prefix: 'stcrt',
    form: 'Stcrt.',
    firstOnline: 2010,
  },
  { names: /^(?:trb|tractatenblad)/i, kind: 'tractatenblad', prefix: 'trb', form: 'Trb.', firstOnline: 1951 },
];

const year = String.raw`(?<year>(?:18|19|20)\d\d|'?\d\d(?=[,-]))`;
const date = String.raw`(?:van )?\d{1,2} ${monthName}\.? (?<dated>(?:18|19|20)\d\d)`;
const number = String.raw`(?:\((?=nr))?(?:nrs?|no)?\.? ?(?<number>\d{1,5})(?![\d%]|[.,]\d| ?${monthName})`;
const yearFirst = new RegExp(
  String.raw`\.?,? ?(?:jaargang )?(?:${date}|${year})(?:[,;]| ?-)? ?${number}`,
  'iy',
);
const numberFirst = new RegExp(
  String.raw`\.?,? ?${number}(?:,? ?(?:jaargang|van)? ?(?:${date}|(?<year>(?:18|19|20)\d\d)(?!\d)))?`,
  'iy',
);
/** "bij wet van 10 april 1997 (Stb. 162)": the date just before it, in the same sentence. */
const dateBefore = new RegExp(String.raw`\d{1,2} ${monthName} ((?:18|19|20)\d\d)[ ,(;]*$`, 'i');

/**
 * Stb. 2018, 144 · Staatsblad 2001, nr. 258 · Stb. 23 november 1995, nr. 567 · Stb. 94, 742 · Trb. 92-18
 * Tractatenblad nr. 164, jaargang 1999 · wet van 10 april 1997 (Stb. 162) · Stcrt. 2020, 12345 · Stct. 20 december 2005, nr. 247
 */
export const gazette: Kind = {
  name: 'gazette',
  patterns: [/(?<![A-Za-z])(?:stb|staatsblad|stcrt|stct|staatscourant|trb|tractatenblad)(?![a-z-])/gi],
  parse({ 0: name, index: start, input: text }): Found[] {
    const row = gazettes.find(({ names }) => names.test(name));
    const foreign = /(?:belgisch|surinaams|publicatie)[ -]?$/i.test(before(text, start, 12));
    const at = start + name.length;
    const found = take(yearFirst, text, at) ?? take(numberFirst, text, at);
    const printed = found?.groups;
    if (!row || !found || !printed || foreign) return [];
    const stated = printed.year ?? printed.dated ?? dateBefore.exec(before(text, start, 40))?.[1];
    if (!stated && /^(?:19|20)\d\d$/.test(printed.number ?? '')) return []; // "Staatsblad 1989": a year
    const actYear = stated ? fullYear(stated.replace("'", '')) : null;
    const actNumber = Number(printed.number);
    return [
      {
        start,
        end: at + found[0].trimEnd().length,
        kind: row.kind,
        ...target(row, actYear, actNumber),
        canonical: gazetteForm(row.form, actYear, actNumber),
      },
    ];
  },
};

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
