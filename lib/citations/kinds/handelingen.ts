import { readVergaderjaar } from '../../model/vergaderjaar';
import { handelingenForm, type Chamber } from '../canonical';
import { monthName } from '../dates';
import { before, take } from '../fold';
import type { Found, Kind } from '../kind';
import { counts, joiner, pause, wideJoiner } from '../list';
import { handelingenId, publicationUrl } from '../targets';
import { printedVergaderjaar } from '../vergaderjaar';

const chamber = String.raw`(?:(?:der |van de )?(?<chamber>I{1,2}|[TE]K|(?:Tweede|Eerste) Kamer)(?![a-z])[ ,]*)?`;
const start = new RegExp(
  String.raw`[ ,]*${chamber}(?:\d{1,2} [a-z]+ (?:19|20)\d\d[ ,]+)?(?:(?:vergaderjaar )?(?<year>${printedVergaderjaar})[ ,]*)?`,
  'iy',
);
const meeting = new RegExp(
  String.raw`\(?(?:[TE]K )?(?:nrs?\.? ?|nummer )?(\d{1,3})(?! ${monthName})(?:[ ,-]*(?:items?|agendapunt(?:en)?) ?(?:nr\.? ?)?(\d{1,2}))?`,
  'iy',
);
const pages = /[ ,-]*(?:(?:blz|pag|p)\.? ?)?\d{1,5}(?: ?(?:-|t\/m|en) ?\d{1,5})*/iy;
const yearBehind = new RegExp(String.raw`[ ,]*vergaderjaar (?<year>${printedVergaderjaar})`, 'iy');

/**
 * Handelingen II 2021/22, nr. 42, item 6 · items 6, 7 en 9 · item 6 en nr. 43, item 2 · by page, of which no address follows: Handelingen II 1999-2000, nr. 18,
 * blz. 1329 t/m 1358 · Handelingen, vergaderjaar 1997-1998, TK 91-6159
 * Handelingen Eerste Kamer, 14, p. 427 · Handelingen I, 19 december 1995, blz. 14-582 · TK 50-3275
 */
export const handelingen: Kind = {
  name: 'handelingen',
  hint: /andelingen|HANDELINGEN|[TE]K \d/,
  patterns: [
    /(?<![A-Za-z])handelingen(?![a-z])/gi,
    /(?<![A-Za-z])[TE]K \d{1,3}(?:-\d{3,5}(?!\d)|, (?:(?:blz|p|pag)\.|pagina) ?\d{1,5})/g,
  ],
  parse({ 0: cue, index, input: text }): Found[] {
    if (/^[TE]K/.test(cue)) return [byPage(text, index, index + cue.length)];
    if (/aanhangsels?(?: van)?(?: de| der)?[ -]$/i.test(before(text, index, 24))) return [];
    const head = take(start, text, index + cue.length);
    const headEnd = index + cue.length + (head?.[0].length ?? 0);
    const number = take(meeting, text, headEnd);
    if (!head || !number || !(head.groups?.chamber || head.groups?.year || /nr|item/i.test(number[0])))
      return loose(text, index, index + cue.length);
    let end = headEnd + number[0].length;
    if (!number[2]) end += take(pages, text, end)?.[0].length ?? 0;
    const behind = head.groups?.year ? null : take(yearBehind, text, end);
    end += behind?.[0].length ?? 0;
    const vergaderjaar = readVergaderjaar(head.groups?.year ?? behind?.groups?.year ?? '');
    const house: Chamber = /^(?:I|EK|Eerste.*)$/i.test(head.groups?.chamber ?? '') ? 'I' : 'II';
    const [day, item] = [Number(number[1]), Number(number[2] ?? 0)];
    const first = { start: index, end, ...target(house, vergaderjaar, day, item, text.slice(index, end)) };
    return item
      ? [first, ...readFurther(text, first, { house, vergaderjaar, day }, /items/i.test(number[0]))]
      : [first];
  },
};

interface Sitting {
  house: Chamber;
  vergaderjaar: string | null;
  day: number;
}

const furtherItem = new RegExp(String.raw`${joiner}(?:item )?(\d{1,2})(?![\d/-]|[.,]\d)`, 'iy');
const furtherMeeting = new RegExp(
  String.raw`${wideJoiner}(?:(?:vergaderjaar )?(?<year>${printedVergaderjaar})[ ,]+)?(?:nrs?\.? ?|nummer )(?<day>\d{1,3})[ ,-]*(?<items>items?) ?(?:nr\.? ?)?(?<item>\d{1,2})(?!\d)`,
  'iy',
);
/** More are a table of items. */
const mostItems = 50;

/** "item 6 en 7", "items 6, 7 en 9", "item 6 en nr. 43, item 2": further items, of the same meeting or of another. */
function readFurther(text: string, first: Found, of: Sitting, several: boolean): Found[] {
  const found: Found[] = [];
  let sitting = of;
  let plain: Found[] = [];
  let sure = several;
  const at = (start: number, end: number, item: number): Found => ({
    start,
    end,
    ...target(sitting.house, sitting.vergaderjaar, sitting.day, item, text.slice(start, end)),
  });
  const settle = (whole: boolean) => {
    if (whole) found.push(...plain);
    plain = [];
  };
  for (let end = first.end; found.length + plain.length < mostItems;) {
    const meeting = take(furtherMeeting, text, end);
    if (meeting?.groups) {
      settle(true);
      const { year, day, item, items = '' } = meeting.groups;
      sitting = {
        ...sitting,
        vergaderjaar: year ? readVergaderjaar(year) : sitting.vergaderjaar,
        day: Number(day),
      };
      sure = /s$/i.test(items);
      const start = end + meeting[0].search(/(?:vergaderjaar |(?:19|20)\d\d|nr|nummer)/i);
      end += meeting[0].length;
      found.push(at(start, end, Number(item)));
      continue;
    }
    const item = take(furtherItem, text, end);
    if (!item || counts(text, end + item[0].length)) {
      settle(sure || take(pause, text, end) !== null);
      return found;
    }
    const start = end + item[0].length - (item[1]?.length ?? 0);
    end += item[0].length;
    plain.push(at(start, end, Number(item[1])));
  }
  settle(sure);
  return found;
}

/** What stands between the word and a meeting's or page's number: a day, a title, the chamber. */
const distant =
  /(?:[^.;«»()]|(?<=[ ,](?:nr|blz|pag|p))\.){0,70}?[ (](?:(?:blz|pag|p)\.? ?\d[\d/-]*|bladzijden? \d+|pagina'?s? \d+|[TE]K \d{1,3}|\d{1,3}-\d{1,5})(?:(?: ?[-/,]| en| t\/m) ?\d[\d-]*)*/y;

/** Without a page: "Handelingen Tweede Kamer, 6 december 2005", "Handelingen 44, 2001-2002", "Handelingen UCV 1993-1994, nr. 7" */
const undetailed = new RegExp(
  String.raw`(?: (?:der |van de )?(?:I{1,2}|[TE]K|UCV(?: I{1,2})?|(?:Tweede|Eerste) Kamer|Staten-Generaal))?,? ?(?:van )?(?:\d{1,2} ${monthName} (?:19|20)\d\d|(?:\d{1,3},? )?(?:vergaderjaar )?${printedVergaderjaar}(?:,? (?:nr\.? ?|pp?\. ?|blz\. ?)\d[\d-]*)?)`,
  'y',
);

/** "Handelingen I, 19 december 1995, blz. 14-582": cited by day and page, which no address follows from. */
function loose(text: string, start: number, from: number): Found[] {
  if (!/^H/.test(text.slice(start)) && !take(/ (?:[TE]K|I{1,2}|der |van de )/y, text, from)) return [];
  const words =
    take(distant, text, from) ?? (/^H/.test(text.slice(start)) ? take(undetailed, text, from) : null);
  if (!words) return [];
  return [byPage(text, start, from + words[0].length)];
}

function byPage(text: string, start: number, end: number): Found {
  return { start, end, url: null, certainty: 'none', id: null, canonical: text.slice(start, end) };
}

/** First vergaderjaar whose items have addresses of meeting and item; before it their pages must be known. */
const firstByItem = '2010-2011';

function target(
  house: Chamber,
  vergaderjaar: string | null,
  meetingNumber: number,
  item: number,
  printed: string,
) {
  if (!vergaderjaar || !item) return { id: null, url: null, certainty: 'none', canonical: printed } as const;
  const canonical = handelingenForm(house, vergaderjaar, meetingNumber, item);
  if (vergaderjaar < firstByItem) return { id: null, url: null, certainty: 'none', canonical } as const;
  const id = handelingenId(house === 'I' ? 'ek' : 'tk', vergaderjaar, meetingNumber, item);
  return { id, url: publicationUrl(id), certainty: 'derived', canonical } as const;
}
