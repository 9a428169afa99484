import { dutchList } from '../dutch-list';
import type { Kamervraag } from '../model/kamervraag';
import { dutchDate } from '../dutch-date';
import { shortYear } from './vergaderjaar';

/** The forms of the Leidraad voor juridische auteurs, without final dot. What is unknown (null) is left out. */

export type Chamber = 'I' | 'II';

export interface KamerstukParts {
  chamber: Chamber | null;
  vergaderjaar: string | null;
  dossier: string;
  suffix: string | null;
  /** `26`, `11f`, `B`; null for the whole dossier. */
  number: string | null;
}

/** `Kamerstukken II 2022/23, 36200 V, nr. 26`; letters of the Eerste Kamer stand without "nr.". */
export function kamerstukForm({ chamber, vergaderjaar, dossier, suffix, number }: KamerstukParts): string {
  const head = ['Kamerstukken', chamber, vergaderjaar && `${shortYear(vergaderjaar)},`]
    .filter(Boolean)
    .join(' ');
  const paper = suffix ? `${dossier} ${suffix}` : dossier;
  if (!number) return `${head} ${paper}`;
  return `${head} ${paper}, ${/^\d/.test(number) ? `nr. ${number}` : number}`;
}

/** `Aanhangsel Handelingen II 2022/23, nr. 3091` */
export const aanhangselForm = (chamber: Chamber, vergaderjaar: string | null, number: number): string =>
  `Aanhangsel Handelingen ${[chamber, vergaderjaar && shortYear(vergaderjaar)].filter(Boolean).join(' ')}, nr. ${number}`;

/** `Handelingen II 2021/22, nr. 42, item 6` */
export const handelingenForm = (
  chamber: Chamber,
  vergaderjaar: string,
  meeting: number,
  item: number,
): string => `Handelingen ${chamber} ${shortYear(vergaderjaar)}, nr. ${meeting}, item ${item}`;

/** `Stb. 2018, 144` */
export const gazetteForm = (gazette: string, year: number | null, number: number): string =>
  `${gazette} ${year === null ? '' : `${year}, `}${number}`;

/** `Aanhangsel Handelingen II 2022/23, nr. 3091` once it has that number, else `Kamervragen van … van …, nr. 2023Z11786`. */
export function questionForm(kamervraag: Kamervraag): string {
  const { aanhangselnummer, chamber, vergaderjaar, authors, submitted, zaaknummer } = kamervraag;
  if (aanhangselnummer !== null)
    return aanhangselForm(chamber === 'EK' ? 'I' : 'II', vergaderjaar, aanhangselnummer);
  const names = authors.map(({ name }) => name);
  const by = names.length ? ` van ${dutchList(names)}` : '';
  const on = submitted ? ` van ${dutchDate(submitted)}` : '';
  return `Kamervragen${by}${on}${zaaknummer ? `, nr. ${zaaknummer}` : ''}`;
}
