import { compactYear } from '../model/vergaderjaar';
import type { KamerstukParts } from './canonical';
import { dossierKey } from './dossier';
import { mayBeOnline } from './first-online';
import type { Found } from './kind';
import { dossierUrl, publicationUrl } from './targets';

type Target = Pick<Found, 'id' | 'url' | 'certainty'>;

/** First vergaderjaar whose papers are online. */
const firstOnline = '1994-1995';
/** Until then the papers of the Eerste Kamer carry their vergaderjaar in the id: `kst-20052006-30306-F`. */
const lastPrefixed = '2009-2010';
/** Until then they were numbered (`123b`), afterwards lettered. */
const lastNumbered = '2002-2003';
/** Dossiers opened from 2010-2011 on: a letter there is always the Eerste Kamer's, without prefix. */
const firstUnprefixedDossier = '32500';

/** Where a Kamerstuk stands. Unsure whether prefixed or not: its dossier, as a search; before 1995: nowhere. */
export function kamerstukTarget({ chamber, vergaderjaar, dossier, suffix, number }: KamerstukParts): Target {
  const key = dossierKey({ number: dossier, suffix });
  const plain = derived(`kst-${key}-${number ?? ''}`);
  const search: Target = { id: null, url: dossierUrl(key), certainty: 'search' };
  if (!number || (dossier === '21501' && !suffix)) return search;
  if (vergaderjaar && vergaderjaar < firstOnline) return { id: plain.id, url: null, certainty: 'none' };
  const prefixed = vergaderjaar ? derived(`kst-${compactYear(vergaderjaar)}-${key}-${number}`) : search;
  if (/^\d+[a-z]$/.test(number))
    return vergaderjaar && vergaderjaar > lastPrefixed ? search : chamber === 'I' ? prefixed : search;
  if (/^\d+$/.test(number)) {
    if (chamber === 'I' && vergaderjaar && vergaderjaar <= lastNumbered) return prefixed;
    return mayBeOnline(key, Number(number)) ? plain : { id: plain.id, url: null, certainty: 'none' };
  }
  if (chamber === 'II' || dossier >= firstUnprefixedDossier) return plain;
  if (vergaderjaar && vergaderjaar > lastPrefixed) return plain;
  return chamber === 'I' ? prefixed : search;
}

const derived = (id: string): Target => ({ id, url: publicationUrl(id), certainty: 'derived' });
