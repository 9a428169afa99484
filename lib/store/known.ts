import { identifiers } from '../model/identifiers';
import type { ReadDocument } from '../model/document';
import type { Known } from '../model/page-state';
import { statusOf, type ArchiveRecord } from '../model/record';
import { marksIn } from '../passages';
import { findRecord } from './archive';
import { findItem } from './collection';
import { idsToKeep, tiedByNumber } from './versions';

/** What there is to tell a reader about a document that is in the archive. */
export async function knownOf(document: ReadDocument, record: ArchiveRecord): Promise<Known> {
  const tied = tiedByNumber(document, record.versions);
  return {
    key: record.key,
    ...(await keptOf(document, record.ids)), // all versions' ids: it may have been saved on the other site
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

/** The same for any document, as archive and collection are now. */
export async function knownNow(document: ReadDocument): Promise<Known> {
  const record = await recordOf(document);
  if (record) return knownOf(document, record);
  const ids = idsToKeep(document);
  return { key: ids[0] ?? document.url, ...(await keptOf(document, ids)), status: 'unknown', versions: [] };
}

/** The document's ids, with those of the question's other versions where the archive knows them. */
export async function allIdsOf(document: ReadDocument): Promise<string[]> {
  return (await recordOf(document))?.ids ?? idsToKeep(document);
}

/** Undefined also where the archive cannot be read: what is in the collection is kept and told without it. */
async function recordOf(document: ReadDocument): Promise<ArchiveRecord | undefined> {
  try {
    return await findRecord(identifiers(document));
  } catch (error) {
    console.error('Naslag: archive', error);
    return undefined;
  }
}

async function keptOf(document: ReadDocument, ids: string[]) {
  const item = await findItem(ids);
  if (!item) return { saved: false, questions: [], passages: [], lost: [] };
  return { saved: true, questions: item.questions, ...marksIn(item, document) };
}

const idOf = ({ kamervraag, url }: ReadDocument): string =>
  kamervraag.officialId ?? kamervraag.documentnummer ?? kamervraag.zaaknummer ?? url;
