import type { OpenDataId } from '../model/job';

/* The addresses of both APIs. Those of pages to open stand in `lib/citations/targets.ts`. */

const TK_HOST = 'gegevensmagazijn.tweedekamer.nl';
const SRU = 'https://repository.overheid.nl/sru';
/** Where the text of a publication may be fetched. */
const TEXT_HOSTS = ['repository.overheid.nl', 'zoek.officielebekendmakingen.nl'];

export const tweedeKamerOrigins = [`https://${TK_HOST}/*`];

/** The hosts that each source asks, as match patterns: they need an optional permission, which the manifest names. */
export const origins: Record<OpenDataId, string[]> = {
  'tweede-kamer': tweedeKamerOrigins,
  koop: TEXT_HOSTS.map((host) => `https://${host}/*`),
};

/** Where the text of a reply that is known by its id is fetched. */
export const replyOrigins = ['https://zoek.officielebekendmakingen.nl/*'];

/** What a version of the register says of itself. @param path of the version, `/OData/v5` */
export const metadataAddress = (path: string): string => `https://${TK_HOST}${path}/$metadata`;

/** A request for zaken, by OData's options without their dollar signs. @param set the entity set: `Zaak` */
export const zaakAddress = (path: string, set: string, options: Record<string, string>): string =>
  `https://${TK_HOST}${path}/${set}?${Object.entries(options)
    .map(([name, value]) => `$${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/**
 * The next page that an answer names; null where it is none of this version's zaken: an answer must not lead elsewhere. A
 * server that knows itself by another spelling of its path is the same one.
 */
export function nextZaakAddress(
  link: string | undefined,
  current: string,
  path: string,
  set: string,
): string | null {
  if (!link || !URL.canParse(link, current)) return null;
  const { protocol, host, pathname, username, href } = new URL(link, current);
  const own = pathname.toLowerCase() === `${path}/${set}`.toLowerCase();
  return own && protocol === 'https:' && host === TK_HOST && !username ? href : null;
}

/** A search of KOOP's repository (SRU 2.0). */
export const sruAddress = (query: string, startRecord: number, maximumRecords: number): string =>
  `${SRU}?operation=searchRetrieve&version=2.0&recordSchema=gzd` +
  `&maximumRecords=${maximumRecords}&startRecord=${startRecord}&query=${encodeURIComponent(query)}`;

/** The XML of a publication that is known by its id, beside its `.html`. */
export const publicationXml = (id: string): string =>
  `https://zoek.officielebekendmakingen.nl/${encodeURIComponent(id)}.xml`;

/** Whether the text of a publication may be fetched here. */
export function isTextAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username } = new URL(address);
  return protocol === 'https:' && TEXT_HOSTS.includes(host) && !username;
}
