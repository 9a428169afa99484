import { aanhangselForm } from '../citations/canonical';
import { dutchDate } from '../citations/dates';
import { groups } from '../citations/sources';
import type { Resolved, Source } from '../model/citation';
import type { Kamervraag } from '../model/kamervraag';

/*
 * Citations by the Leidraad voor juridische auteurs, for the Copy buttons. They are Dutch legal forms, and so in Dutch
 * in every language of the interface. What is unknown is left out, never guessed.
 */

/** "Aanhangsel Handelingen II 2022/23, nr. 3091." once it has that number, else "Kamervragen van … van …, nr. 2023Z11786." */
export function citeDocument(kamervraag: Kamervraag): string {
  const { aanhangselnummer, chamber, vergaderjaar, authors, submitted, zaaknummer } = kamervraag;
  if (aanhangselnummer !== null)
    return `${aanhangselForm(chamber === 'EK' ? 'I' : 'II', vergaderjaar, aanhangselnummer)}.`;
  const names = authors.map(({ name }) => name);
  const by = names.length ? ` van ${joinNames(names)}` : '';
  const on = submitted ? ` van ${dutchDate(submitted)}` : '';
  return `Kamervragen${by}${on}${zaaknummer ? `, nr. ${zaaknummer}` : ''}.`;
}

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

/** "A, B en C" */
const joinNames = (names: string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' en ');
