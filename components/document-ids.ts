import { documentUrl, publicationUrl } from '../lib/citations/targets';
import type { ReadDocument, Site } from '../lib/model/document';
import { questionId } from '../lib/model/identifiers';
import type { Kamervraag } from '../lib/model/kamervraag';
import type { VersionLink } from '../lib/model/page-state';

export interface IdLink {
  id: string;
  /** Null where no address is sure. */
  url: string | null;
}

/** A zaaknummer as the Tweede Kamer has given it since 2009; older ones and the Eerste Kamer's do not make an address. */
const modernZaak = /^\d{4}Z\d{5,}$/;

/** The document's ids, each with the page that it names; other versions that were read stand behind them. */
export function documentIds({ kamervraag, site, url }: ReadDocument, versions: VersionLink[] = []): IdLink[] {
  const { zaaknummer, documentnummer, officialId } = kamervraag;
  const ids: IdLink[] = [];
  if (zaaknummer) ids.push({ id: zaaknummer, url: questionUrl(kamervraag) });
  if (documentnummer) ids.push({ id: documentnummer, url: site === 'tweedekamer' ? url : documentUrl(documentnummer) });
  if (officialId) ids.push({ id: officialId, url: publicationUrl(officialId) });
  return [...ids, ...versions].filter(
    ({ id, url }, i, all) => all.findIndex((other) => other.id === id || (url && other.url === url)) === i,
  );
}

function questionUrl(kamervraag: Kamervraag): string | null {
  const id = questionId(kamervraag);
  return id && kamervraag.chamber === 'TK' && modernZaak.test(kamervraag.zaaknummer ?? '') ? publicationUrl(id) : null;
}

/** Where the document can be opened, one address per site. */
export function siteAddresses(document: ReadDocument): { site: Site; url: string }[] {
  const { kamervraag, site, url } = document;
  const { officialId, documentnummer } = kamervraag;
  const official = officialId ? publicationUrl(officialId) : questionUrl(kamervraag);
  const addresses: Record<Site, string | null> = {
    officielebekendmakingen: site === 'officielebekendmakingen' ? url : official,
    tweedekamer: site === 'tweedekamer' ? url : documentnummer && documentUrl(documentnummer),
  };
  return (Object.keys(addresses) as Site[]).flatMap((key) => {
    const address = addresses[key];
    return address ? [{ site: key, url: address }] : [];
  });
}

export const siteNames: Record<Site, string> = {
  officielebekendmakingen: 'officielebekendmakingen.nl',
  tweedekamer: 'tweedekamer.nl',
};
