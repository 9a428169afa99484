import { dutchDate } from '../dutch-date';
import { findDate, monthName } from './dates';
import { fold } from './fold';
import { outletByName, outletByUrl } from './outlets';

/** What a footnote says of one news item. */
export interface NewsItem {
  outlet: string;
  title: string | null;
  date: string | null;
}

/** Words with which something else than a news outlet begins: letters, reports, laws, courts, parliament's papers. */
const otherSort =
  /^(?:zie|idem|ibidem|cf|vgl|o\.a|bijv|brief|kamerbrief|kabinetsbrief|rapport|advies|nota|notitie|verslag|persbericht|circulaire|besluit|regeling|wet|wetsvoorstel|richtlijn|verordening|artikel|art|uitspraak|arrest|vonnis|rechtbank|hof|gerechtshof|hoge raad|raad van state|abrvs|rvs|cbb|crvb|kamerst|kamervragen|handelingen|aanhangsel|stenogram|motie|vragen?|antwoord|debat|commissiedebat|algemeen overleg|plenair|tk|ek|eerste kamer|tweede kamer|bijlage|noot|voetnoot|gesprek|interview|mail|e-mail|toespraak|speech|website|stb|stcrt|trb|staats\w+|conform|volgens|gedateerd|in|op|ter|dit|deze|het (?:betreft|gaat)|er|d\.d)(?![\w])/i;
// «Titel» · "Titel" · “Titel” · 'Titel'
const quoted = /[«"“„]([^«»"“”„]{3,300})[»"”]|(?<![\w])'([^']{8,300})'(?![\w])/;
/** A name as outlets have them: up to five words, the first or second with a capital, or a host. */
const name = /^(?:de |het |the )?[\p{Lu}\d][\p{L}\d./&'-]*(?: [\p{L}\d./&'-]+){0,4}$/u;
const partialDate = new RegExp(String.raw`(?<!\d)\d{1,2} ${monthName}(?:\.? (?:jl|jongstleden))?\.?`, 'i');

/**
 * Reads "FTM, 8 juni 2023", "«Titel» (Hartvannederland.nl, 16 november 2024)", "NRC, 7 november 2024, «Titel»".
 * @param text the note, or the part of it that belongs to one address, without addresses
 * @param url its address, which may name the outlet where the words do not
 * @returns null where it does not read as a news item
 */
export function readNewsItem(text: string, url: string | null): NewsItem | null {
  const folded = fold(text).trim();
  const title = quoted.exec(folded);
  const rest = folded.replace(title?.[0] ?? '', ' , ');
  const [full, part] = [findDate(rest), partial(rest)];
  const dated = full && (!part || full.start <= part.start) ? full : part;
  const date = dated === full ? full : null;
  const before = dated ? rest.slice(0, dated.start) : rest;
  const behind = dated ? rest.slice(dated.end) : '';
  const candidates = [before, behind]
    .flatMap((part) => part.split(/[,;:()[\]|]| - |(?<=\p{L}{3})\. /u))
    .map(clean)
    .filter(Boolean);
  const known = candidates.map(outletByName).find(Boolean) ?? (url ? outletByUrl(url) : null);
  const facts = { title: title?.[1] ?? title?.[2] ?? null, date: date?.iso ?? null };
  if (known) {
    const rest = candidates.join(' ');
    return dated || url || title || rest.length < 60
      ? { outlet: printedName(candidates, known.names) ?? known.name, ...facts }
      : null;
  }
  const outlet = candidates[0];
  if (!outlet || !dated || !name.test(outlet) || otherSort.test(outlet) || /rapport/i.test(outlet))
    return null;
  // Without an address only a bare "Name, date" or a quoted title with them is sure enough.
  return url || title || (candidates.length === 1 && /^\W*$/.test(behind)) ? { outlet, ...facts } : null;
}

/** "FTM, 8 juni 2023"; without a date "FTM, «Titel»"; else the name alone. */
export function newsLabel({ outlet, title, date }: NewsItem): string {
  if (date) return `${outlet}, ${dutchDate(date)}`;
  return title ? `${outlet}, «${title}»` : outlet;
}

/** The name as the note prints it, where it is one of the outlet's own: readers look for what they read. */
const printedName = (candidates: string[], names: string[]) =>
  candidates.find((candidate) => names.includes(candidate));

const clean = (part: string) =>
  part
    .replace(/^[\s.«»"'-]+|(?<![\s.«»"'-])[\s.«»"'-]+$/g, '')
    .replace(
      /^(?:(?:zie|bron:?|in|uit|van|op|o\.a\.?|onder meer|onder andere|ook|bijvoorbeeld|uitzending|het programma) )+/i,
      '',
    )
    .replace(/(?: (?:van|d\.?d|op|(?:maan|dins|woens|donder|vrij|zater|zon)dag)){1,9}$/i, '');

/** "25 februari jl.": it is dated, but of which year it does not say. */
function partial(text: string): { start: number; end: number } | null {
  const match = partialDate.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}
