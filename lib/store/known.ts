import type { ReadDocument } from '../model/document';
import type { Known } from '../model/page-state';
import { statusOf, type ArchiveRecord } from '../model/record';
import { marksIn } from '../passages';
import { recordsOf } from './archive';
import { belongingAlone, type Belonging, holdersOf, questionIn } from './belongs';
import { findItem } from './collection';
import { idsToFind, tiedByNumber } from './versions';

/** What there is to tell a reader about a document that is in the archive. */
export async function knownOf(document: ReadDocument, record: ArchiveRecord): Promise<Known> {
  const tied = tiedByNumber(document, record.versions);
  return {
    key: record.key,
    ...(await keptOf(belongingIn(document, [record]))), // it may have been saved on the other site
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
  const [record] = await recordsHolding(document);
  if (record) return knownOf(document, record);
  const alone = belongingAlone(document);
  return { key: alone.ids[0] ?? document.url, ...(await keptOf(alone)), status: 'unknown', versions: [] };
}

/** Where a document belongs, as far as the archive knows its question too. */
export async function belongingOf(document: ReadDocument): Promise<Belonging> {
  return belongingIn(document, await recordsHolding(document));
}

/** The records of the document's questions, its own first; none also where the archive cannot be read. */
export async function recordsHolding(document: ReadDocument): Promise<ArchiveRecord[]> {
  try {
    return holdersOf(document, await recordsOf(idsToFind(document)));
  } catch (error) {
    // What is in the collection is kept and told without the archive.
    console.error('Naslag: archive', error);
    return [];
  }
}

/** Under its own record's ids it may have been saved from the other site. */
function belongingIn(document: ReadDocument, records: readonly ArchiveRecord[]): Belonging {
  const { ids, questions } = belongingAlone(document);
  const known = records.map(questionIn).filter((question) => question !== null);
  return {
    document,
    ids: [...new Set([...ids, ...(records[0]?.ids ?? [])])],
    questions: [...new Set([...questions, ...known])],
  };
}

async function keptOf(belonging: Belonging) {
  const item = await findItem(belonging);
  if (!item) return { saved: false, questions: [], passages: [], lost: [] };
  return { saved: true, questions: item.questions, ...marksIn(item, belonging.document) };
}

const idOf = ({ kamervraag, url }: ReadDocument): string =>
  kamervraag.officialId ?? kamervraag.documentnummer ?? kamervraag.zaaknummer ?? url;
