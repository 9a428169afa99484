import type { ReadDocument } from './document';
import type { Kamervraag } from './kamervraag';
import { compactYear } from './vergaderjaar';

type Identified = Pick<ReadDocument, 'kamervraag' | 'relations'>;

/**
 * Every name by which other pages may know the question that this document belongs to, the best first: what
 * `officialIdentifiers` gives, and last a fingerprint of subject, date and people, which joins the two sites' versions
 * where neither names the other. Two documents that share one of them are documents of one question: certainly so
 * where it is an official one, else very likely.
 */
export function identifiers(document: Identified): string[] {
  const print = fingerprint(document.kamervraag);
  return [...officialIdentifiers(document), ...(print === null ? [] : [print])];
}

/** The ids of the publication, of the zaak and of the document, and those that the page itself relates it to. */
export function officialIdentifiers({ kamervraag, relations }: Identified): string[] {
  const { officialId, zaaknummer, documentnummer } = kamervraag;
  const ids = [
    officialId,
    zaaknummer,
    zaaknummer && questionId(kamervraag),
    aanhangselId(kamervraag),
    documentnummer,
  ];
  return [...new Set([...ids, ...relations])].filter((id): id is string => Boolean(id));
}

/**
 * `kv-tk-2023Z11786`: the question's id on officielebekendmakingen.nl, whichever document this is; null without a
 * zaaknummer. Up to 2010Z05856 (March 2010) the chamber is not in it: `kv-2009Z01319`, `kv-2080908100`.
 */
export function questionId(of: { chamber: Kamervraag['chamber']; zaaknummer: string }): string;
export function questionId(of: Pick<Kamervraag, 'chamber' | 'zaaknummer'>): string | null;
export function questionId({
  chamber,
  zaaknummer,
}: Pick<Kamervraag, 'chamber' | 'zaaknummer'>): string | null {
  if (!zaaknummer) return null;
  if (chamber === 'EK') return `kv-ek-${zaaknummer}`;
  return zaaknummer.includes('Z') && zaaknummer > '2010Z05856' ? `kv-tk-${zaaknummer}` : `kv-${zaaknummer}`;
}

/** `ah-tk-20222023-3091` from vergaderjaar and number: how others cite it, also where its own id is `ah-1271549`. */
export function aanhangselId({ chamber, vergaderjaar, aanhangselnummer }: Kamervraag): string | null {
  if (!vergaderjaar || aanhangselnummer === null) return null;
  return `ah-${chamber.toLowerCase()}-${compactYear(vergaderjaar)}-${aanhangselnummer}`;
}

function fingerprint({ subject, submitted, authors }: Kamervraag): string | null {
  if (!subject || !submitted || authors.length === 0) return null;
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const names = authors.map(({ name }) => plain(name)).sort();
  return `${submitted} ${names.join('+')} ${plain(subject)}`;
}
