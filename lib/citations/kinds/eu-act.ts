import {
  actNumber,
  type ActNumber,
  community,
  isSeason,
  numberHere,
  readActNumber,
  type Sort,
} from '../eu-number';
import { before, take } from '../fold';
import type { Found, Kind } from '../kind';
import { wideJoiner } from '../list';
import { celexUrl, eurLexSearchUrl } from '../targets';

interface Act {
  kind: string;
  /** Sector letter in the CELEX number. */
  letter: string;
  name: string;
  sort: Sort;
}

/** How acts are called; the first that a word contains is meant. */
const acts: [word: string, act: Act][] = [
  ['richtlijn', { kind: 'eu-directive', letter: 'L', name: 'Richtlijn', sort: 'directive' }],
  ['verordening', { kind: 'eu-regulation', letter: 'R', name: 'Verordening', sort: 'regulation' }],
  ['kaderbesluit', { kind: 'eu-decision', letter: 'F', name: 'Kaderbesluit', sort: 'directive' }],
  ['besluit', { kind: 'eu-decision', letter: 'D', name: 'Besluit', sort: 'decision' }],
  ['beschikking', { kind: 'eu-decision', letter: 'D', name: 'Besluit', sort: 'decision' }],
  ['aanbeveling', { kind: 'other', letter: 'H', name: 'Aanbeveling', sort: 'directive' }],
];
/** Null for what the table does not have: a common position, a resolution. */
const actOf = (word: string): Act | null => {
  const name = /^vo$/i.test(word) ? 'verordening' : word.toLowerCase();
  return acts.find(([own]) => name.includes(own))?.[1] ?? null;
};

const mark = String.raw`(?:(?:met )?(?:nrs?|no|nummers?)\.? ?)`;
const label = String.raw`\(?(${community})(?:, ?${community})?\)?`;
/** Directly before the number: "Richtlijn (EU)", "verordening (EG) nr.", "EEG-Verordening (nr.", "Kustwachtverordening (" */
const named = new RegExp(
  String.raw`(?:^|[^a-z])((?:(?:EU|EG|EEG|Europese)[ -])?((?:[a-z][a-z-]{0,40})?(?:richtlijn|verordening|besluit|beschikking|aanbeveling)(?:en)?|(?<=(?:E[EU]?G|EU)[ -]|van |de )Vo(?= )) ?(?:${label}[ /]?)?\(?(${mark})?(?:\((${community})\) ?)?)$`,
  'i',
);
/** Further off in the same sentence, where the number itself says that it is European: "de richtlijn zuiveringsslib (86/278/EEG)". */
const mentioned =
  /(richtlijn|verordening|(?:kader)?besluit|beschikking|aanbeveling|standpunt|optreden|resolutie)(?![^]*(?:richtlijn|verordening|besluit|beschikking|aanbeveling|standpunt|optreden|resolutie))(?:[^.;]|(?<=\bnrs?)\.)*$/i;
/** "en 987/2009", ", (EU) nr. 2024/1712": a further act of the same sort. */
const further = new RegExp(String.raw`${wideJoiner}((?:${label}[ /]?)?${mark}?)(?=\d{1,5}\/\d)`, 'iy');

/**
 * Richtlijn 2001/83/EG · richtlijn 80/217 · Europese richtlijn nr. 99/93/EG · Richtlijn Diensten (92/50/EEG)
 * Verordening (EU) 2016/679 · Verordening (EG) nr. 1907/2006 · Verordening 1408/71 · Verordening (EU) nr. 2017/1938
 * Uitvoeringsverordening (EU) 2021/632 · Kustwachtverordening (2019/1896) · Verordeningen (EG) nr. 883/2004 en 987/2009
 * Besluit 2010/427/EU · Besluit nr. 1982/2006/EG · Kaderbesluit 2002/584/JBZ · Aanbeveling 2013/179/EU
 * Slips: richtlijn 207/76/EEG, EU-richtlijn 86/609/EEC · without its sort: 98/44/EG
 */
export const euAct: Kind = {
  name: 'eu-act',
  hint: /\d\/\d/,
  patterns: [actNumber],
  parse(match): Found[] {
    const [, , , suffix] = match;
    const { index, input: text } = match;
    const words = before(text, index, 120);
    const direct = named.exec(words);
    const word = direct?.[2] ?? (suffix && mentioned.exec(words)?.[1]);
    const act = word ? actOf(word) : null;
    if (!act) return suffix ? [unnamed(match[0], index, index + match[0].length)] : [];
    const stated = direct?.[3] ?? direct?.[5] ?? null;
    const first = read(match, act, index - (direct?.[1]?.length ?? 0), {
      label: stated,
      marked: Boolean(direct?.[4]),
      compound: /[a-z](?:verordening|richtlijn)/i.test(word ?? ''),
    });
    return first ? [first, ...readFurther(text, first.end, act)] : [];
  },
};

interface Words {
  label: string | null;
  marked: boolean;
  /** "afvalstoffenverordening": municipalities have such as well. */
  compound: boolean;
}

function read(
  match: RegExpExecArray,
  act: Act,
  start: number,
  { label, marked, compound }: Words,
): Found | null {
  const [printed, first = '', second = '', suffix] = match;
  const of = suffix?.toUpperCase() ?? label?.toUpperCase() ?? null;
  if (!of && (act.sort === 'decision' || act.letter === 'F' || act.letter === 'H')) return null;
  if (!of && isSeason(match.input, match.index)) return null;
  const number = readActNumber(first, second, act.sort, { label: of, marked });
  if (!number && !of) return null;
  if (compound && !of && !(number && number !== 'doubt' && first.length + second.length >= 6)) return null;
  const end = match.index + printed.length;
  const canonical = `${act.name} ${suffix || !of ? '' : `(${of}) `}${printed}`;
  return { start, end, kind: act.kind, canonical, ...target(number, act, printed) };
}

function target(number: ActNumber | 'doubt' | null, { letter }: Act, printed: string) {
  if (!number) return { url: null, certainty: 'none', id: null } as const;
  if (number === 'doubt') return { url: eurLexSearchUrl(printed), certainty: 'search', id: null } as const;
  const celex = `3${number.year}${letter}${String(number.number).padStart(4, '0')}`;
  return { url: celexUrl(celex), certainty: 'derived', id: `CELEX:${celex}` } as const;
}

/** Those behind "en", as long as their numbers can be no season, date or share. */
function readFurther(text: string, from: number, act: Act): Found[] {
  const found: Found[] = [];
  for (let end = from; ;) {
    const joined = take(further, text, end);
    const start = end + (joined?.[0].length ?? 0);
    const match = joined && take(numberHere, text, start);
    const label = joined?.[2] ?? null;
    if (!match || (!label && !match[3] && (match[0].length < 6 || isSeason(text, start)))) return found;
    const next = read(match, act, start - (joined[1]?.length ?? 0), {
      label,
      marked: false,
      compound: false,
    });
    if (!next?.url) return found;
    found.push(next);
    end = next.end;
  }
}

/** "98/44/EG" alone is nearly always a directive, but decisions are numbered so too; "1107/2009/EG" is none. */
function unnamed(printed: string, start: number, end: number): Found {
  const kind = /^\d{1,4}\/(?:19|20)\d\d\//.test(printed) ? 'eu-regulation' : 'eu-directive';
  return {
    start,
    end,
    kind,
    url: eurLexSearchUrl(printed),
    certainty: 'search',
    id: null,
    canonical: printed,
  };
}
