import { questionForm } from '../citations/canonical';
import { dutchDate } from '../dutch-date';
import { groups } from '../citations/sources';
import type { Resolved, Source } from '../model/citation';
import type { Kamervraag } from '../model/kamervraag';
import { ecliForm, euCaseForm } from './court';

/*
 * Citations by the Leidraad voor juridische auteurs, for the Copy buttons and the exports. They are Dutch legal forms,
 * and so in Dutch in every language of the interface. What is unknown is left out, never guessed.
 */

/** "Aanhangsel Handelingen II 2022/23, nr. 3091.", or what else there is of the question; a notice says that it is one. */
export const citeDocument = (kamervraag: Kamervraag): string =>
  `${questionForm(kamervraag)}${notices[kamervraag.kind] ?? ''}.`;

const notices: Partial<Record<Kamervraag['kind'], string>> = {
  postponement: ' (uitstelbericht)',
  withdrawal: ' (intrekking)',
};

/** What a citation is made of. */
export type Named = Pick<Source, 'kind' | 'label' | 'outlet' | 'title' | 'date' | 'url' | 'certainty'>;

/** "'Titel', FTM 8 juni 2023, https://…" for news; the form of its kind for all else; an address for what has no other name. */
export function citeSource(source: Named): string {
  const { kind, outlet, title, date, url } = source;
  if (outlet === null) return kind === 'url' && url ? url : `${formOf(source)}.`;
  const place = [outlet, date && dutchDate(date)].filter(Boolean).join(' ');
  const parts = [title && `'${title}'`, place, url].filter(Boolean).join(', ');
  return url ? parts : `${parts}.`;
}

/** The canonical form, or where that is a bare number what the Leidraad makes of it. */
function formOf({ kind, label, certainty }: Named): string {
  if (kind === 'ecli') return ecliForm(label);
  if (kind === 'eu-case') return euCaseForm(label);
  // Of a number that was only searched for, nothing says that it is a question's.
  return kind === 'zaak' && certainty !== 'search' ? `Kamervragen, nr. ${label}` : label;
}

/** All sources, one a line, the groups apart by an empty line. */
export function citeSources({ sources }: Pick<Resolved, 'sources'>): string {
  return groups
    .map((group) => sources.filter((source) => source.group === group).map(citeSource))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
