import { documentUrl, publicationUrl } from '../lib/citations/targets';
import type { ReadDocument } from '../lib/model/document';
import { questionId } from '../lib/model/identifiers';
import type { VersionLink } from '../lib/model/page-state';

/** A zaaknummer as the Tweede Kamer has given it since 2009; from older ones and the Eerste Kamer's no address follows. */
const modernZaak = /^\d{4}Z\d{5}$/;

/**
 * Where the document and its question stand on both sites, as far as their own numbers tell, and the question's other
 * documents. Each address once, under the number that readers use.
 */
export function officialVersions(document: ReadDocument, others: VersionLink[]): VersionLink[] {
  const { kamervraag, site, url } = document;
  const { chamber, zaaknummer, documentnummer, officialId } = kamervraag;
  const question =
    chamber === 'TK' && zaaknummer && modernZaak.test(zaaknummer) ? questionId(kamervraag) : null;
  const own: VersionLink[] = [];
  const certainty = 'exact'; // the document's own numbers
  if (zaaknummer && question) own.push({ id: zaaknummer, url: publicationUrl(question), certainty });
  if (documentnummer)
    own.push({
      id: documentnummer,
      url: site === 'tweedekamer' ? url : documentUrl(documentnummer),
      certainty,
    });
  if (officialId) own.push({ id: officialId, url: publicationUrl(officialId), certainty });
  if (own.length === 0) own.push({ id: zaaknummer ?? url, url, certainty });
  const all = [...own, ...others];
  return all.filter((version, i) => all.findIndex(({ url }) => url === version.url) === i);
}
