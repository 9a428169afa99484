import { readVergaderjaar } from '../../model/vergaderjaar';
import { kamerstukForm } from '../canonical';
import { dossierStart, readDossier, type Dossier } from '../dossier';
import { before, take } from '../fold';
import { chamberOf, readHead, type Head } from '../kamerstuk-head';
import { readTail } from '../kamerstuk-tail';
import { kamerstukTarget } from '../kamerstuk-target';
import type { Found, Kind } from '../kind';
import { wideJoiner } from '../list';
import { printedVergaderjaar } from '../vergaderjaar';

/**
 * Kamerstuk 36 200-V, nr. 26 · Kamerstukken II 2022/23, 36 229, nrs. 1-3 · TK 2003-2004, 24 077, nr. 125
 * 21 501-20, nr. 1703 · 27 484 (R 1669), nr. 17 · 19 637 en 23 490, nr. 1170 · 25 444 (EK 2000-2001, nr 11f)
 * Kamerstukken I 2008/09, 31 700 VI, D · 31.700XII, 6 · (32820, nr. 258, vergaderjaar 2017-2018) · stuk 27625-322
 * Kamerstukken 36 410-5 en 36 420-7 · motie Buitenweg (30 821-90) · t.v.v. 36600-33 · Kamerstuk 28638- 210
 *
 * Read from the dossier number: the words before it (cue, chamber, year), the number behind it, and further papers
 * that are joined to them.
 */
export const kamerstuk: Kind = {
  name: 'kamerstuk',
  hint: /[1-3]\d[ .-]?\d{3}/,
  patterns: [dossierStart],
  parse(match): Found[] {
    const { input: text, index } = match;
    const head = readHead(text, index);
    const found: Found[] = [];
    for (let [at, next]: [number, Head | null] = [index, head.refused ? null : head]; next;) {
      const papers = readPapers(text, at, next);
      found.push(...papers.found);
      [at, next] = [papers.end, found.length < mostPapers ? papers.next : null];
    }
    return found;
  },
};

/** More are a table of papers. */
const mostPapers = 50;

/** "motie-Brekelmans (Kamerstuk 36 200-V, nr. 26)": the paper is a motion, which a reader looks for as one. */
const isMotion = (text: string, start: number) =>
  /(?:^|[^a-z])[Mm]otie(?:-\p{Lu}[\p{L}-]*)?(?: (?:[^.;()]|c\.s\.){0,80}| ?)\(?$/u.test(
    before(text, start, 100),
  );

/** ", I 2022/23, " before a further paper. */
const further = new RegExp(
  String.raw`${wideJoiner}(?:(I{1,2}|[TE]K)[ ,]+)?(?:(?:vergaderjaar )?(${printedVergaderjaar})[ ,]+)?(?=[1-3]\d)`,
  'iy',
);

/** The papers of one dossier; behind a cue also what a further one, joined to them, has instead of its own words. */
function readPapers(
  text: string,
  at: number,
  head: Head,
): { found: Found[]; end: number; next: Head | null } {
  const dossiers = readDossiers(text, at);
  const [first, last] = [dossiers[0], dossiers.at(-1)];
  if (!first || !last) return { found: [], end: at, next: null };
  const tail = readTail(text, last, head.cue);
  const start = head.start ?? first.start;
  const chamber = tail.chamber ?? head.chamber;
  const kind = isMotion(text, start) && { kind: 'motie' };
  const found = tail.numbers.map(({ value, start: from, end }, i): Found => {
    const vergaderjaar = tail.vergaderjaar ?? head.vergaderjaar;
    const parts = { chamber, vergaderjaar, dossier: first.number, suffix: first.suffix, number: value };
    return {
      ...kind,
      start: i === 0 ? start : from,
      end: tail.numbers.length === 1 ? tail.end : end,
      ...kamerstukTarget(parts),
      canonical: kamerstukForm({ ...parts, chamber: chamber ?? (/^\d/.test(value) ? 'II' : null) }),
    };
  });
  const joined = found.length > 0 && head.cue ? take(further, text, tail.end) : null;
  if (!joined) return { found, end: tail.end, next: null };
  const [words, house, year] = joined;
  const own = words.search(/(?:I{1,2}|[TE]K|(?:19|20)\d\d|vergaderjaar)[\dA-Za-z ,/-]*$|$/);
  const next: Head = {
    ...head,
    start: tail.end + own,
    chamber: chamberOf(house ?? '') ?? chamber,
    vergaderjaar: readVergaderjaar(year ?? '') ?? head.vergaderjaar,
  };
  return { found, end: tail.end + words.length, next };
}

/** Several dossiers may share one number, which belongs to the first: "33 009, 32 637 en 31 288, nr. 117". More than eight are a table of numbers. */
function readDossiers(text: string, at: number): Dossier[] {
  const dossiers: Dossier[] = [];
  for (let next = readDossier(text, at); next && dossiers.length < 8;) {
    dossiers.push(next);
    const joined = take(/ ?(?:, ?(?:en )?|en |& ?|\/ ?|; ?)/iy, text, next.end);
    next = joined && readDossier(text, next.end + joined[0].length);
  }
  return dossiers;
}
