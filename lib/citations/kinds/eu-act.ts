import { before } from '../fold';
import type { Found, Kind } from '../kind';
import { celexUrl, eurLexSearchUrl } from '../targets';

/** Sector letter in the CELEX number, and how an act is called. */
const acts = {
  richtlijn: { kind: 'eu-directive', letter: 'L', name: 'Richtlijn' },
  verordening: { kind: 'eu-regulation', letter: 'R', name: 'Verordening' },
  besluit: { kind: 'eu-decision', letter: 'D', name: 'Besluit' },
  kaderbesluit: { kind: 'eu-decision', letter: 'F', name: 'Kaderbesluit' },
  aanbeveling: { kind: 'other', letter: 'H', name: 'Aanbeveling' },
} as const;
type Act = keyof typeof acts;

const community = '(?:EU|EG|EEG|EGKS|EGA|Euratom|JBZ|GBVB|EEC|EC|CEE|CE)';
/** Directly before the number: "Richtlijn (EU)", "verordening (EG) nr.", "EEG-Verordening (nr." */
const named = new RegExp(
  String.raw`(?:^|[^a-z])((?:(?:EU|EG|EEG|Europese)[ -])?((?:[a-z]*richtlijn|verordening|(?:kader)?besluit|beschikking|aanbeveling)(?:en)?) ?(?:\((${community})(?:, ?${community})?\) ?)?\(?(?:(?:nrs?|no|nummers?)\.? ?)?(?:\(${community}\) ?)?)$`,
  'i',
);
/** Further off in the same sentence, where the number itself says that it is European: "de richtlijn zuiveringsslib (86/278/EEG)". */
const mentioned =
  /(richtlijn|verordening|(?:kader)?besluit|beschikking|aanbeveling|standpunt|optreden|resolutie)(?![^]*(?:richtlijn|verordening|besluit|beschikking|aanbeveling|standpunt|optreden|resolutie))(?:[^.;]|(?<=\bnrs?)\.)*$/i;

/** Where the number of an act may stand: 2001/83/EG, 1408/71, 2016/679, and the slip 1999/5/RG. */
export const actNumber =
  /(?<![\d/-]|(?<!nrs?|no)\.)(\d{1,5})\/(\d{1,5})(?:\/(EU|EG|EEG|EGKS|Euratom|JBZ|GBVB|EEC|EC|CEE|CE)(?![A-Za-z])|\/[A-Z]{2}(?![A-Z]))?(?![\d/]|-\d)/g;

/**
 * Richtlijn 2001/83/EG · richtlijn 80/217 · Europese richtlijn nr. 99/93/EG · Richtlijn Diensten (92/50/EEG)
 * Verordening (EU) 2016/679 · Verordening (EG) nr. 1907/2006 · Verordening 1408/71 · Verordening (EU) nr. 2017/1938
 * Besluit 2010/427/EU · Kaderbesluit 2002/584/JBZ · Aanbeveling 2013/179/EU · slips: richtlijn 207/76/EEG, EU-richtlijn 86/609/EEC · without its sort: 98/44/EG
 */
export const euAct: Kind = {
  name: 'eu-act',
  hint: /\d\/\d/,
  patterns: [actNumber],
  parse(match): Found[] {
    const [whole, first = '', second = '', suffix] = match;
    const { index, input: text } = match;
    const words = before(text, index, 120);
    const direct = named.exec(words);
    const word = direct?.[2] ?? (suffix && mentioned.exec(words)?.[1]);
    const end = index + whole.length;
    const act = word ? actOf(word) : null;
    if (!act) return suffix ? [unnamed(text.slice(index, end), index, end)] : [];
    const label = suffix ?? direct?.[3] ?? null;
    if (/besluit|aanbeveling/.test(act) && !label) return [];
    const parts =
      act === 'verordening' && !suffix ? regulation(first, second, label) : inEitherOrder(first, second);
    const canonical = `${acts[act].name} ${suffix || !label ? '' : `(${label}) `}${text.slice(index, end)}`;
    const common = { start: index - (direct?.[1]?.length ?? 0), end, kind: acts[act].kind, canonical };
    if (!parts) return label ? [{ ...common, url: null, certainty: 'none', id: null }] : [];
    const celex = `3${parts.year}${acts[act].letter}${String(parts.number).padStart(4, '0')}`;
    return [{ ...common, url: celexUrl(celex), certainty: 'derived', id: `CELEX:${celex}` }];
  },
};

/** "98/44/EG" alone is nearly always a directive, but decisions are numbered so too. */
function unnamed(printed: string, start: number, end: number): Found {
  const url = eurLexSearchUrl(printed);
  return { start, end, kind: 'eu-directive', url, certainty: 'search', id: null, canonical: printed };
}

/** Null for what the table does not have: a common position, a resolution. */
function actOf(word: string): Act | null {
  if (/beschikking/i.test(word)) return 'besluit';
  const names: Act[] = ['richtlijn', 'verordening', 'kaderbesluit', 'besluit', 'aanbeveling'];
  return names.find((name) => word.toLowerCase().includes(name)) ?? null;
}

type Parts = { year: number; number: number };

/** Until 2014 regulations were numbered number/year, since 2015 year/number. Ambiguous only where both parts could be years. */
function regulation(first: string, second: string, label: string | null): Parts | null {
  const old = yearFirst(second, first);
  const recent = first.length === 4 && Number(first) >= 2015 ? yearFirst(first, second) : null;
  if (!old || (old.year >= 2015 && recent)) return recent;
  return recent && label === 'EU' ? null : old;
}

/** A slip of the source, "richtlijn 207/76/EEG", is seen where the first part can be no year. */
const inEitherOrder = (first: string, second: string): Parts | null =>
  yearFirst(first, second) ?? (first.length === 3 && second.length === 2 ? yearFirst(second, first) : null);

/** Year and number, where the first can be the year of an act: 1958 or later, in two or four digits. */
function yearFirst(first: string, second: string): Parts | null {
  const year = first.length === 2 ? 1900 + Number(first) : first.length === 4 ? Number(first) : 0;
  const number = Number(second);
  return year >= 1958 && year <= 2049 && number > 0 && number < 10_000 ? { year, number } : null;
}
