import type { SourceGroup } from '../model/citation';
import { outletByUrl } from './outlets';

/** The groups in the order in which a reader sees them. */
export const groups: SourceGroup[] = ['press', 'parliament', 'law', 'eu', 'other'];

const groupOfKind: Record<string, SourceGroup> = {
  kamerstuk: 'parliament',
  motie: 'parliament',
  dossier: 'parliament',
  aanhangsel: 'parliament',
  handelingen: 'parliament',
  zaak: 'parliament',
  document: 'parliament',
  staatsblad: 'law',
  staatscourant: 'law',
  tractatenblad: 'law',
  toezegging: 'parliament',
  gemeenteblad: 'law',
  provinciaalblad: 'law',
  waterschapsblad: 'law',
  regelingenblad: 'law',
  ecli: 'law',
  ljn: 'law',
  law: 'law',
  'law-article': 'law',
  bwb: 'law',
  'eu-directive': 'eu',
  'eu-regulation': 'eu',
  'eu-decision': 'eu',
  'eu-com': 'eu',
  'eu-case': 'eu',
};

/** Hosts with everything below them; the first that fits has it. */
const groupOfHost: [pattern: RegExp, group: SourceGroup][] = [
  [/(?:^|\.)officielebekendmakingen\.nl\/(?:dossier\/[^/]+\/)?(?:stb|stcrt|trb|gmb|prb|wsb|bgr)-/, 'law'],
  [
    /^[^/]*(?:^|\.)(?:tweedekamer|eerstekamer|staten-generaal|officielebekendmakingen|debatgemist|debatdirect)\.nl(?:\/|$)/,
    'parliament',
  ],
  [
    /^[^/]*(?:^|\.)(?:wetten\.overheid|lokaleregelgeving\.overheid|rechtspraak|raadvanstate)\.nl(?:\/|$)/,
    'law',
  ],
  [/^[^/]*(?:^|\.)europa\.eu(?:\/|$)/, 'eu'],
];

/** Which group a cited thing belongs to, by its kind, and for an address by its host. */
export function groupOf(kind: string, url: string | null): SourceGroup {
  // An article of a European act, and the Official Journal: their address says whose they are.
  if (kind !== 'url' && /^https:\/\/(?:eur-lex|curia)\.europa\.eu\//.test(url ?? '')) return 'eu';
  if (kind !== 'url') return groupOfKind[kind] ?? 'other';
  const address = (url ?? '').replace(/^https?:\/\//i, '').toLowerCase();
  const official = groupOfHost.find(([pattern]) => pattern.test(address))?.[1];
  return official ?? (url && outletByUrl(url) ? 'press' : 'other');
}
