import { questionId } from '../lib/model/identifiers';
import type { ReadDocument } from '../lib/model/document';
import type { VersionLink } from '../lib/model/page-state';

/** Where the document itself stands on both sites, as far as its own numbers tell, and the question's other documents. */
export function officialVersions({ kamervraag, url }: ReadDocument, others: VersionLink[]): VersionLink[] {
  const { zaaknummer, documentnummer, officialId } = kamervraag;
  const parliament = `https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=${zaaknummer ?? documentnummer}&did=${documentnummer}`;
  const publication = (id: string) => ({ id, url: `https://zoek.officielebekendmakingen.nl/${id}.html` });
  const question = questionId(kamervraag);
  const own = [
    documentnummer && { id: documentnummer, url: parliament },
    officialId && publication(officialId),
    question && publication(question),
  ].filter((version) => version !== null && version !== '');
  const all = [...own, ...others];
  const known = all.length > 0 ? all : [{ id: zaaknummer ?? url, url }];
  return known.filter(({ id }, i) => known.findIndex((other) => other.id === id) === i);
}
