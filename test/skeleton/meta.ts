import { filler } from './filler';
import type { Numbers } from './fictional-address';

/** Terms that the sites' metadata know, which are as long as the page's: most lengths belong to one. */
const TERMS: Record<string, readonly string[]> = {
  'dc.type': [
    'Schriftelijke vragen',
    'Antwoord',
    'Mededeling',
    'Kamervragen zonder Antwoord',
    'Aanhangsel van de Handelingen',
  ],
  'dc.creator': ['Tweede Kamer der Staten-Generaal', 'Eerste Kamer der Staten-Generaal'],
  'overheidop.publicationname': ['Kamervragen (Aanhangsel)', 'Kamervragen zonder antwoord'],
  'dcterms.language': ['nl'],
};
const DATED = /datum|date|issued|available|modified/;

/**
 * What a `meta` of this name says of our fictional document, as long as it was on the page.
 * @param name in lower case
 */
export function metaContent(name: string, length: number, { kind, officialId, zaaknummer }: Numbers): string {
  if (/^dc(?:terms)?\.identifier$/.test(name) && officialId) return officialId;
  if (name === 'overheidop.vraagnummer') return length > 9 ? zaaknummer(length) : '9'.repeat(length);
  if (/aanhangselnummer$/.test(name)) {
    const own = /^ah-tk-\d{8}-(\d+)/.exec(officialId ?? '')?.[1];
    return own?.length === length ? own : '9'.repeat(length);
  }
  if (/vergaderjaar$/.test(name)) return '2097-2098';
  if (DATED.test(name)) return '2098-01-14'.padEnd(length, 'T00:00:00').slice(0, length);
  if (name === 'overheidop.aanhangsel') return `ah-tk-20972098-${'9'.repeat(Math.max(1, length - 15))}`;
  if (/^dc(?:terms)?\.title$/.test(name) && kind !== 'question' && length > 50) {
    const head = `${kind === 'answer' ? 'Antwoord' : 'Uitstel beantwoording'} op vragen van het lid Voorbeeld over `;
    return head + filler(Math.max(1, length - head.length)).toLowerCase();
  }
  return TERMS[name]?.find((term) => term.length === length) ?? filler(length);
}
