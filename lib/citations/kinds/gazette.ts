import { fullYear } from '../../model/vergaderjaar';
import { monthName } from '../dates';
import { before, take } from '../fold';
import { type Gazette, gazetteCitation, gazettes } from '../gazettes';
import type { Found, Kind } from '../kind';
import { counts, pause, wideJoiner } from '../list';
import { isYear, readNumber, type PrintedNumber } from '../numbers';

const year = String.raw`(?<year>(?:18|19|20)\d\d|'?\d\d(?=[,-]))`;
const fullDate = String.raw`\d{1,2} ?${monthName}\.? ((?:18|19|20)\d\d)`;
const date = String.raw`(?:van |d\.d\. ?)?\d{1,2} ?${monthName}\.? (?<dated>(?:18|19|20)\d\d)`;
const mark = String.raw`(?:\((?=nr))?(?:(?:met )?(?:nr|no|nummer)|(?<several>nrs|nummers))?\.? ?`;
const digits = String.raw`(?<number>\d{1,6})(?![\d%]|\.\d|,\d(?!\d)|-\d{1,2}-| ?${monthName})`;
const number = mark + digits;
/** "van het Koninkrijk der Nederlanden" · "van Amsterdam" · "van de gemeente Den Haag" */
const kingdom = /\.? van het koninkrijk(?: der nederlanden)?/iy;
const place =
  / van (?:de )?(?:(?:gemeente|provincie|het waterschap) )?\p{Lu}[\p{L}' -]{1,40}?(?=,? ?(?:jaargang )?(?:(?:19|20)\d\d|n(?:r|ummer)|\())/uy;
const yearFirst = new RegExp(
  String.raw`\.?,? ?(?:jaargang |(?:van|uit) (?=\d{4}))?(?:${date}|${year})(?:[,;:/]| ?-)? ?${number}`,
  'iy',
);
const numberFirst = new RegExp(
  String.raw`\.?,? ?${number}(?:,? ?(?:jaargang|van|uit)? ?(?:${date}|(?<year>(?:18|19|20)\d\d)(?!\d)))?`,
  'iy',
);
const edition = new RegExp(String.raw`\.?,{0,2} ?(?:van )?(\d{1,2} ?${monthName}\.? (?:19|20)\d\d)`, 'iy');
/** A further member with its own year: "2018, 144 en 2019, 12". */
const ownYear = new RegExp(
  String.raw`(?<year>(?:18|19|20)\d\d)(?:[,:/] ?|,? (?=n))(?:(?:nrs?|no|nummers?)\.? ?)?${digits}`,
  'iy',
);
const joined = new RegExp(String.raw`(?:${wideJoiner}| ?- ?)(?:nrs?\.? ?)?(?=\d)`, 'iy');

/**
 * Stb. 2018, 144 · Staatsblad 2001, nr. 258 · Stb. 23 november 1995, nr. 567 · Stb. 94, 742 · Trb. 92-18
 * Tractatenblad nr. 164, jaargang 1999 · wet van 10 april 1997 (Stb. 162) · Stcrt. 2020, 12345 · Stct. 20 december 2005, nr. 247
 * Stb. 2001, 180 en 181 · Stb. 2018, 144 en 2019, 12 · Gmb. 2024, 12345 · Gemeenteblad van Amsterdam 2024, 12345
 * Provinciaal blad 2024, 1234 · Wsb. 2024, 4321 · Bgr. 2023, 99 · Staatscourant, 6 oktober 2005
 */
export const gazette: Kind = {
  name: 'gazette',
  hint: /[Ss]t(?:b|aats|crt|ct)|ST(?:B|AATS|CRT|CT)|[Tt]r(?:b|actatenb)|TR(?:B|ACTATENB)|[Gg](?:mb|emeentebl)|G(?:MB|EMEENTEBL)|P(?:rb|RB)|[Pp]rovinciaal [Bb]lad|W(?:sb|SB)|aterschapsbl|B(?:gr|GR)|lad gemeensch/,
  patterns: [
    new RegExp(String.raw`(?<![A-Za-z])(?:${gazettes.map(({ name }) => name).join('|')})(?![a-z-])`, 'gi'),
  ],
  parse({ 0: name, index: start, input: text }): Found[] {
    const row = gazettes[rowOf(name)];
    if (!row || /(?:belgisch|surinaams|publicatie)[ -]?$/i.test(before(text, start, 12))) return [];
    const at = start + name.length + whoseLength(text, start + name.length);
    const printed = take(yearFirst, text, at) ?? take(numberFirst, text, at);
    if (!printed?.groups) return dated(text, start, at, row);
    const { year, dated: day, number = '', several } = printed.groups;
    const stated = year ?? day ?? dateBefore.exec(before(text, start, 40))?.[1] ?? yearAround(text, start);
    if (!stated && /^(?:19|20)\d\d$/.test(number)) return []; // "Staatsblad 1989": a year
    const actYear = stated ? fullYear(stated.replace("'", '')) : null;
    const end = at + printed[0].trimEnd().length;
    return [
      { start, end, ...gazetteCitation(row, actYear, Number(number)) },
      ...further(text, end, row, actYear, Boolean(several)),
    ];
  },
};

const whoseLength = (text: string, at: number) =>
  (take(kingdom, text, at) ?? take(place, text, at))?.[0].length ?? 0;

const patterns = gazettes.map(({ name }) => new RegExp(`^(?:${name})$`, 'i'));
const rowOf = (name: string) => patterns.findIndex((pattern) => pattern.test(name));

/**
 * "Stb. 2001, 180 en 181", "2018, 144 en 2019, 12": further numbers of the same year, where the sentence pauses behind
 * them, and such as bring their own year. A year that no number follows is none of them.
 */
function further(text: string, from: number, row: Gazette, year: number | null, several: boolean): Found[] {
  const found: Found[] = [];
  let [actYear, plain] = [year, [] as PrintedNumber[]];
  let end = from;
  const settle = (sure: boolean) => {
    const last = plain.at(-1);
    if (last && isYear(last)) plain.pop();
    if (sure)
      for (const item of plain)
        found.push({
          start: item.start,
          end: item.end,
          ...gazetteCitation(row, actYear, Number(item.value)),
        });
    plain = [];
  };
  for (;;) {
    const at = take(joined, text, end);
    if (!at) break;
    const start = end + at[0].length;
    const own = take(ownYear, text, start);
    if (own?.groups) {
      settle(true);
      actYear = Number(own.groups.year);
      end = start + own[0].length;
      found.push({ start, end, ...gazetteCitation(row, actYear, Number(own.groups.number)) });
      continue;
    }
    const next = /;/.test(at[0]) ? null : readNumber(text, start);
    if (!next || !/^\d+$/.test(next.value) || counts(text, next.end)) break;
    plain.push(next);
    end = next.end;
  }
  settle(several || take(pause, text, end) !== null);
  return found;
}

/** "bij wet van 10 april 1997 (Stb. 162)": the date just before it, in the same sentence. */
const dateBefore = new RegExp(String.raw`${fullDate}[ ,(;]*$`, 'i');
const anyYear = /(?<!\d)(?:18|19|20)\d\d(?!\d)/g;
const anyDate = new RegExp(fullDate, 'i');

/** "op 22 december 2021 verscheen in de Staatscourant (nr. 50265)": the only year that the sentence has named before, if it is that of a date. */
function yearAround(text: string, at: number): string | null {
  const sentence = before(text, at, 160).replace(/^.*[.;?!] (?=\p{Lu})/u, '');
  const [only, ...others] = new Set(sentence.match(anyYear));
  return only && others.length === 0 && anyDate.exec(sentence)?.[1] === only ? only : null;
}

/** "Staatscourant, 6 oktober 2005": an edition by its date, of which no address follows. */
function dated(text: string, start: number, at: number, { kind, form }: Gazette): Found[] {
  const day = take(edition, text, at);
  if (!day) return [];
  const end = at + day[0].length;
  return [{ start, end, kind, url: null, certainty: 'none', id: null, canonical: `${form} ${day[1] ?? ''}` }];
}
