import type { ReadDocument } from '../model/document';
import type { Known } from '../model/page-state';
import { statusOf, type ArchiveRecord } from '../model/record';
import { findItem } from './collection';
import { tiedByNumber } from './versions';

/** What there is to tell a reader about a document that is in the archive. */
export async function knownOf(document: ReadDocument, record: ArchiveRecord): Promise<Known> {
  const tied = tiedByNumber(document, record.versions);
  const item = await findItem(record.ids); // all versions' ids: it may have been saved on the other site
  return {
    key: record.key,
    saved: item !== undefined,
    status: statusOf(record),
    versions: record.versions
      .filter(({ document: { url } }) => url !== document.url)
      .map(({ document: other }) => ({
        id: idOf(other),
        url: other.url,
        certainty: tied.has(other) ? 'exact' : 'derived',
      })),
  };
}

const idOf = ({ kamervraag, url }: ReadDocument): string =>
  kamervraag.officialId ?? kamervraag.documentnummer ?? kamervraag.zaaknummer ?? url;
