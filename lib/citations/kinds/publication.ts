import { aanhangselForm, kamerstukForm } from '../canonical';
import type { Kind } from '../kind';
import { publicationUrl } from '../targets';

/**
 * kst-36200-V-26 · kst-1268678 · ah-tk-20222023-3091 · ah-1271549 · kv-tk-2023Z11786 · kv-2070801190
 * h-tk-20212022-42-6 · blg-1093410 · stb-2018-144 · stcrt-2020-12345 · trb-2019-12 · gmb-2020-61427 · prb-2024-1234
 * wsb-2024-4321 · bgr-2023-99
 */
export const publication: Kind = {
  name: 'publication',
  hint: /(?:kst|blg|ah|kv|h|stb|stcrt|trb|gmb|prb|wsb|bgr)-[\dtevCLXVI]/,
  patterns: [
    /(?<![\w/-])(?:kst-(?:\d{5}|[CLXVI]+-)|blg-\d|ah-(?:[te]k-\d{8}-|\d{5})|kv-(?:[te]k-)?\d{4}|h-(?:[te]k|vv)-\d{8}-|(?:stb|stcrt|trb|gmb|prb|wsb|bgr)-\d{4}-)[\w-]*\w/g,
  ],
  parse(match) {
    const id = match[0];
    const [start, end] = [match.index, match.index + id.length];
    return [{ start, end, url: publicationUrl(id), certainty: 'exact', ...identity(id) }];
  },
};

/** The same id and canonical form as the citation in words has, so that both count as one source. */
function identity(id: string): { kind: string; id: string; canonical: string } {
  const question = /^kv-(?:[te]k-)?(\d{4}Z\d{5}|\d{10})$/.exec(id)?.[1];
  if (question) return { kind: 'zaak', id: question, canonical: question };
  const answer = /^ah-([te]k)-(\d{4})(\d{4})-(\d+)$/.exec(id);
  if (answer) {
    const [, chamber, from = '', to = '', number] = answer;
    const canonical = aanhangselForm(chamber === 'ek' ? 'I' : 'II', `${from}-${to}`, Number(number));
    return { kind: 'aanhangsel', id, canonical };
  }
  const paper = /^kst-(\d{5})-(?:([XVI]+[AB]?|[A-M]|\d\d(?=-\d))-)?(\d{1,4}|[A-Z]{1,3})$/.exec(id);
  if (paper) {
    const [, dossier = '', suffix = null, number = ''] = paper;
    const chamber = /^\d/.test(number) ? 'II' : null;
    return {
      kind: 'kamerstuk',
      id,
      canonical: kamerstukForm({ chamber, vergaderjaar: null, dossier, suffix, number }),
    };
  }
  return { kind: kindOf[id.slice(0, id.indexOf('-'))] ?? 'other', id, canonical: id };
}

const kindOf: Record<string, string> = {
  kst: 'kamerstuk',
  blg: 'kamerstuk',
  ah: 'aanhangsel',
  kv: 'zaak',
  h: 'handelingen',
  stb: 'staatsblad',
  stcrt: 'staatscourant',
  trb: 'tractatenblad',
  gmb: 'gemeenteblad',
  prb: 'provinciaalblad',
  wsb: 'waterschapsblad',
  bgr: 'regelingenblad',
};
