import { compactYear } from '../model/vergaderjaar';

/** The one file that knows official addresses. It builds; whether an address is sure is the kinds' matter. */

const publications = 'https://zoek.officielebekendmakingen.nl';

/** A publication by its id: `kst-36200-V-26`, `ah-tk-20222023-3091`, `stb-2018-144`. */
export const publicationUrl = (id: string): string => `${publications}/${id}.html`;

/** The same publication as XML or PDF. */
export const publicationFileUrl = (id: string, kind: 'xml' | 'pdf'): string =>
  `${publications}/${id}.${kind}`;

/** All documents of a dossier: `36200-V`. */
export const dossierUrl = (dossier: string): string => `${publications}/dossier/${dossier}`;

/** Search for an Aanhangsel whose id cannot be known; index names as in KOOP's SRU (`w.aanhangselnummer`). */
export function aanhangselSearchUrl(vergaderjaar: string, number: number): string {
  const query =
    '(c.product-area=="officielepublicaties")and((w.publicatienaam=="Kamervragen (Aanhangsel)"))' +
    ` AND w.vergaderjaar=="${vergaderjaar}" AND w.aanhangselnummer=="${number}"`;
  return `${publications}/resultaten?q=${encodeURIComponent(query)}`;
}

/** A document of the Tweede Kamer by its D number. The site accepts a document's own number as its zaak. */
export const documentUrl = (documentnummer: string): string =>
  `https://www.tweedekamer.nl/kamerstukken/detail?id=${documentnummer}&did=${documentnummer}`;

/** The Word file or PDF of such a document. */
export const documentFileUrl = (documentnummer: string): string =>
  `https://www.tweedekamer.nl/downloads/document?id=${documentnummer}`;

/**
 * The page of a document of Kamervragen on tweedekamer.nl, as the site itself links to it; without a document's number
 * that of the zaak.
 */
export const kamervraagUrl = (zaaknummer: string, documentnummer: string | null): string =>
  `https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=${zaaknummer}` +
  (documentnummer === null ? '' : `&did=${documentnummer}`);

/** The Tweede Kamer's own search. */
export const tweedeKamerSearchUrl = (words: string): string =>
  `https://www.tweedekamer.nl/zoeken?qry=${encodeURIComponent(words)}`;

/** Id of an item of the Handelingen, by meeting and item: since 2010-2011. */
export const handelingenId = (
  chamber: 'tk' | 'ek',
  vergaderjaar: string,
  meeting: number,
  item: number,
): string => `h-${chamber}-${compactYear(vergaderjaar)}-${meeting}-${item}`;

/** A judgment by its ECLI; null for courts without a fixed address. Disciplinary boards (T…) have a site of their own. */
export function ecliUrl(ecli: string): string | null {
  if (/^ECLI:NL:T/.test(ecli)) return `https://tuchtrecht.overheid.nl/${ecli}`;
  if (ecli.startsWith('ECLI:NL:')) return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
  if (ecli.startsWith('ECLI:EU:')) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:${ecli}`;
  return null;
}

/** An act of the European Union by its CELEX number: `32016R0679`. */
export const celexUrl = (celex: string): string =>
  `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${celex}`;

/** An act or decree (`BWBR0005537`) or a treaty (`BWBV0001000`) as it stands today. */
export const lawUrl = (bwb: string): string => `https://wetten.overheid.nl/${bwb}`;

/** A part of an act by Juriconnect's standard 1.3: `artikel` 4:81, `lid` 2, `o` (onderdeel) a; `titeldeel` 10. */
export const lawPartUrl = (bwb: string, parts: Record<string, string>): string =>
  `https://wetten.overheid.nl/jci1.3:c:${bwb}${Object.entries(parts)
    .map(([name, value]) => `&${name}=${value}`)
    .join('')}`;

/** The search of wetten.overheid.nl in titles, among the acts that are in force. */
export const lawSearchUrl = (title: string): string =>
  `https://wetten.overheid.nl/zoeken/zoekresultaat/titel/${encodeURIComponent(title)}/titelf/1/tekstf/1/dx/0`;

/** A rule of a municipality, province or water board: `CVDR101405`, with its version where it is named. */
export const localRuleUrl = (cvdr: string, version: string | null): string =>
  `https://lokaleregelgeving.overheid.nl/${cvdr}${version ? `/${version}` : ''}`;

/** The search of rechtspraak.nl, which knows a judgment by its LJN too. */
export const judgmentSearchUrl = (words: string): string =>
  `https://uitspraken.rechtspraak.nl/resultaat?zoekterm=${encodeURIComponent(words)}`;

/** A document of the European Commission or the High Representative: `COM`, 2021, 206. */
export const commissionUrl = (series: string, year: number, number: number): string =>
  `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=${series}:${year}:${number}:FIN`;

/** An issue of the Official Journal, until October 2023, when acts began to be published one by one. */
export const officialJournalUrl = (series: string, year: number, number: number): string =>
  `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=OJ:${series}:${year}:${String(number).padStart(3, '0')}:TOC`;

/** EUR-Lex's own search for a phrase. */
export const eurLexSearchUrl = (words: string): string =>
  `https://eur-lex.europa.eu/search.html?scope=EURLEX&text=${encodeURIComponent(`"${words}"`)}&lang=nl&type=quick`;

/** Everything that the Court of Justice has of a case: `C-311/18`. */
export const courtOfJusticeSearchUrl = (number: string): string =>
  `https://curia.europa.eu/juris/liste.jsf?num=${number}&language=nl`;

export const doiUrl = (doi: string): string => `https://doi.org/${doi}`;

/** The publication's id in an address of officielebekendmakingen.nl (`/id.html`, `/dossier/36410/id.html`); else null. */
export function publicationIdOf(url: string): string | null {
  const address =
    /^https?:\/\/(?:zoek|www)\.officielebekendmakingen\.nl\/(?:dossier\/[^/?#]+\/)?([a-z]+-[^/?#]+?)(?:\.(?:html|pdf|xml|odt))?(?:[?#].*)?$/i;
  return address.exec(url)?.[1] ?? null;
}

/** An address as it is compared and shown: without scheme, `www.` kept, without final slash. */
export const withoutScheme = (url: string): string => url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
