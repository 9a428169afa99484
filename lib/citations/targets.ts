import { compactYear } from './vergaderjaar';

/** The one file that knows official addresses. It builds; whether an address is sure is the kinds' matter. */

const publications = 'https://zoek.officielebekendmakingen.nl';

/** A publication by its id: `kst-36200-V-26`, `ah-tk-20222023-3091`, `stb-2018-144`. */
export const publicationUrl = (id: string): string => `${publications}/${id}.html`;

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

/** A judgment by its ECLI; null for courts without a fixed address. */
export function ecliUrl(ecli: string): string | null {
  if (ecli.startsWith('ECLI:NL:')) return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
  if (ecli.startsWith('ECLI:EU:')) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:${ecli}`;
  return null;
}

/** An act of the European Union by its CELEX number: `32016R0679`. */
export const celexUrl = (celex: string): string =>
  `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${celex}`;

/** The publication's id in an address of officielebekendmakingen.nl (`/id.html`, `/dossier/36410/id.html`); else null. */
export function publicationIdOf(url: string): string | null {
  const address =
    /^https?:\/\/(?:zoek|www)\.officielebekendmakingen\.nl\/(?:dossier\/[^/?#]+\/)?([a-z]+-[^/?#]+?)(?:\.(?:html|pdf|xml|odt))?(?:[?#].*)?$/i;
  return address.exec(url)?.[1] ?? null;
}

/** An address as it is compared and shown: without scheme, `www.` kept, without final slash. */
export const bareAddress = (url: string): string => url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
