import { before } from '../fold';
import type { Found, Kind } from '../kind';
import { celexUrl } from '../targets';
import { fullYear } from '../vergaderjaar';

/** Sector letter in the CELEX number, and how an act is called. */
const acts = {
  richtlijn: { kind: 'eu-directive', letter: 'L', name: 'Richtlijn' },
  verordening: { kind: 'eu-regulation', letter: 'R', name: 'Verordening' },
  besluit: { kind: 'eu-decision', letter: 'D', name: 'Besluit' },
} as const;
type Act = keyof typeof acts;

const community = '(?:EU|EG|EEG|EGKS|EGA|Euratom|JBZ|GBVB)';
/** Directly before the number: "Richtlijn (EU)", "verordening (EG) nr.", "EEG-Verordening (nr." */
const named = new RegExp(
  String.raw`(?:^|[^a-z])((?:(?:EU|EG|EEG|Europese)[ -])?((?:[a-z]*richtlijn|verordening|besluit|beschikking)(?:en)?) ?(?:\((${community})(?:, ?${community})?\) ?)?\(?(?:(?:nrs?|no)\.? ?)?(?:\(${community}\) ?)?)$`,
  'i',
);
/** Further off in the same sentence, where the number itself says that it is European: "de richtlijn zuiveringsslib (86/278/EEG)". */
const mentioned =
  /(richtlijn|verordening|besluit|beschikking)(?![^]*(?:richtlijn|verordening|besluit|beschikking))[^.;]*$/i;

/**
 * Richtlijn 2001/83/EG · richtlijn 80/217 · Europese richtlijn nr. 99/93/EG · Richtlijn Diensten (92/50/EEG)
 * Verordening (EU) 2016/679 · Verordening (EG) nr. 1907/2006 · Verordening 1408/71 · Verordening (EU) nr. 2017/1938
 * Besluit 2010/427/EU
 */
export const euAct: Kind = {
  name: 'eu-act',
  patterns: [/(?<![\d/.-])(\d{1,4})\/(\d{1,4})(?:\/(EU|EG|EEG|EGKS|Euratom|JBZ|GBVB))?(?![\d/]|-\d)/g],
  parse(match): Found[] {
    const [whole, first = '', second = '', suffix] = match;
    const words = before(match.input, match.index, 120);
    const direct = named.exec(words);
    const word = direct?.[2] ?? (suffix && mentioned.exec(words)?.[1]);
    if (!word) return [];
    const act = actOf(word);
    const label = suffix ?? direct?.[3] ?? null;
    const parts =
      act === 'verordening' && !suffix ? regulation(first, second, label) : yearFirst(first, second);
    if (!parts || (act === 'besluit' && !label)) return [];
    const celex = `3${parts.year}${acts[act].letter}${String(parts.number).padStart(4, '0')}`;
    const start = match.index - (direct?.[1]?.length ?? 0);
    const end = match.index + whole.length;
    const canonical = match.input.slice(match.index, end);
    return [
      {
        start,
        end,
        kind: acts[act].kind,
        url: celexUrl(celex),
        certainty: 'derived',
        id: `CELEX:${celex}`,
        canonical: `${acts[act].name} ${suffix || !label ? '' : `(${label}) `}${canonical}`,
      },
    ];
  },
};

function actOf(word: string): Act {
  if (/richtlijn/i.test(word)) return 'richtlijn';
  return /verordening/i.test(word) ? 'verordening' : 'besluit';
}

/** Until 2014 regulations were numbered number/year, since 2015 year/number. Ambiguous only where both parts could be years. */
function regulation(first: string, second: string, label: string | null) {
  const old = yearFirst(second, first);
  const recent = first.length === 4 && Number(first) >= 2015 ? yearFirst(first, second) : null;
  if (!old || (old.year >= 2015 && recent)) return recent;
  return recent && label === 'EU' ? null : old;
}

/** Year and number, where the first can be the year of an act: 1958 or later, in two or four digits. */
function yearFirst(first: string, second: string): { year: number; number: number } | null {
  const year = first.length === 2 || first.length === 4 ? fullYear(first) : 0;
  const possible = year >= 1958 && year <= 2049 && (first.length === 4 || year < 2000);
  return possible && Number(second) > 0 ? { year, number: Number(second) } : null;
}
