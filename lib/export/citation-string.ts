import { questionForm } from '../citations/canonical';
import { dutchDate } from '../citations/dates';
import { groups } from '../citations/sources';
import type { Resolved, Source } from '../model/citation';
import type { Kamervraag } from '../model/kamervraag';

/*
 * Citations by the Leidraad voor juridische auteurs, for the Copy buttons. They are Dutch legal forms, and so in Dutch
 * in every language of the interface. What is unknown is left out, never guessed.
 */

/** "Aanhangsel Handelingen II 2022/23, nr. 3091.", or what else there is of the question. */
export const citeDocument = (kamervraag: Kamervraag): string => `${questionForm(kamervraag)}.`;

/** "'Titel', FTM 8 juni 2023, https://…" for news; the canonical form for all else; an address for what has no other name. */
export function citeSource({ kind, label, outlet, title, date, url }: Source): string {
  if (outlet === null) return kind === 'url' && url ? url : `${label}.`;
  const place = [outlet, date && dutchDate(date)].filter(Boolean).join(' ');
  const parts = [title && `'${title}'`, place, url].filter(Boolean).join(', ');
  return url ? parts : `${parts}.`;
}

/** All sources, one a line, the groups apart by an empty line. */
export function citeSources({ sources }: Pick<Resolved, 'sources'>): string {
  return groups
    .map((group) => sources.filter((source) => source.group === group).map(citeSource))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
