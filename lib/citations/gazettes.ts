import { gazetteForm } from './canonical';
import type { Found } from './kind';
import { publicationUrl } from './targets';

export interface Gazette {
  /** As a pattern, without regard of capitals. */
  name: string;
  kind: string;
  prefix: string;
  form: string;
  /** First year whose numbers are ids that follow from the words. */
  firstOnline: number;
}

/** Until 2014 each municipality, province and water board numbered its own. */
const localOnline = 2014;

/** The gazettes whose publications have an id of year and number. */
export const gazettes: Gazette[] = [
  { name: 'stbl?|staatsblad', kind: 'staatsblad', prefix: 'stb', form: 'Stb.', firstOnline: 1951 },
  {
    name: 'stcrt|stct|staatscourant',
    kind: 'staatscourant',
    prefix: 'stcrt',
    form: 'Stcrt.',
    firstOnline: 2010,
  },
  { name: 'trb|tractatenblad', kind: 'tractatenblad', prefix: 'trb', form: 'Trb.', firstOnline: 1951 },
  { name: 'gmb|gemeenteblad', kind: 'gemeenteblad', prefix: 'gmb', form: 'Gmb.', firstOnline: localOnline },
  {
    name: 'prb|provinciaal blad',
    kind: 'provinciaalblad',
    prefix: 'prb',
    form: 'Prb.',
    firstOnline: localOnline,
  },
  {
    name: 'wsb|waterschapsblad',
    kind: 'waterschapsblad',
    prefix: 'wsb',
    form: 'Wsb.',
    firstOnline: localOnline,
  },
  {
    name: 'bgr|blad gemeenschappelijke regeling(?:en)?',
    kind: 'regelingenblad',
    prefix: 'bgr',
    form: 'Bgr.',
    firstOnline: localOnline,
  },
];

/** One number of a gazette. Without a year no address; the Staatscourant has derivable ids since July 2009, with numbers above its editions'. */
export function gazetteCitation(
  gazette: Gazette,
  year: number | null,
  number: number,
): Omit<Found, 'start' | 'end'> {
  const { kind, prefix, form, firstOnline } = gazette;
  const common = { kind, canonical: gazetteForm(form, year, number) };
  const online =
    year !== null && (year >= firstOnline || (prefix === 'stcrt' && year === 2009 && number > 260));
  if (!online) return { ...common, id: null, url: null, certainty: 'none' };
  const id = `${prefix}-${year}-${number}`;
  return { ...common, id, url: publicationUrl(id), certainty: 'derived' };
}
