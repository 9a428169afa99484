import { fateOf } from '../follow/fate';
import { dutchDay } from '../follow/line';
import type { CollectionItem } from '../model/collection';
import type { ReadDocument } from '../model/document';
import type { Known, OtherDocument } from '../model/page-state';
import { statusOf, type ArchiveRecord } from '../model/record';
import { marksIn } from '../passages';
import { recordsOf } from './archive';
import { belongingAlone, type Belonging, holdersOf, questionIn } from './belongs';
import { findItem } from './collection';
import { followStateOf } from './follow';
import { idsToFind, tiedByNumber } from './versions';

/** What there is to tell a reader about a document that is in the archive. */
export async function knownOf(document: ReadDocument, record: ArchiveRecord): Promise<Known> {
  return (await knownWithOthers(document, record)).known;
}

/** The same, and every other document of its question: what is read once serves both. */
export async function knownWithOthers(
  document: ReadDocument,
  record: ArchiveRecord,
): Promise<{ known: Known; others: ReadDocument[] }> {
  const belonging = belongingIn(document, [record]);
  const item = await findItem(belonging); // it may have been saved on the other site
  return { known: await toldOf(document, record, item), others: othersIn(document, record, item) };
}

async function toldOf(
  document: ReadDocument,
  record: ArchiveRecord,
  item: CollectionItem | undefined,
): Promise<Known> {
  const tied = tiedByNumber(document, record.versions);
  return {
    key: record.key,
    ...keptIn(item, document),
    status: statusOf(record),
    fate: await fateIn(document, record, item),
    versions: record.versions
      .filter(({ document: { url } }) => url !== document.url)
      .map(({ document: other }) => versionLink(other, tied.has(other) ? 'exact' : 'derived')),
  };
}

/** The same for any document, as archive and collection are now. */
export async function knownNow(document: ReadDocument): Promise<Known> {
  const [record] = await recordsHolding(document);
  if (record) return knownOf(document, record);
  const alone = belongingAlone(document);
  const item = await findItem(alone);
  const fate = await fateIn(document, null, item);
  const key = alone.ids[0] ?? document.url;
  return { key, ...keptIn(item, document), status: 'unknown', fate, versions: [] };
}

/** Every document of the same question that archive and collection hold, the document itself left out. */
const othersIn = (
  document: Pick<ReadDocument, 'url'>,
  record: Pick<ArchiveRecord, 'versions'> | null | undefined,
  item: Pick<CollectionItem, 'documents'> | undefined,
): ReadDocument[] =>
  [...(record?.versions ?? []), ...(item?.documents ?? [])]
    .map((each) => each.document)
    .filter(({ url }) => url !== document.url);

/** The same for a document, as archive and collection are now. */
export async function documentsBeside(document: ReadDocument): Promise<ReadDocument[]> {
  const records = await recordsHolding(document);
  return othersIn(document, records[0], await findItem(belongingIn(document, records)));
}

async function fateIn(
  document: ReadDocument,
  record: ArchiveRecord | null,
  item: CollectionItem | undefined,
) {
  const state = item ? await followStateOf(item.key) : null;
  return fateOf(document, othersIn(document, record, item), state, dutchDay(Date.now()));
}

function versionLink(document: ReadDocument, certainty: OtherDocument['certainty']): OtherDocument {
  const { kamervraag, url, site } = document;
  const { kind, submitted, answered } = kamervraag;
  return { id: idOf(document), url, kind, date: kind === 'question' ? submitted : answered, site, certainty };
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

function keptIn(item: CollectionItem | undefined, document: ReadDocument) {
  if (!item) return { saved: false, questions: [], passages: [], lost: [] };
  return { saved: true, questions: item.questions, ...marksIn(item, document) };
}

const idOf = ({ kamervraag, url }: ReadDocument): string =>
  kamervraag.officialId ?? kamervraag.documentnummer ?? kamervraag.zaaknummer ?? url;
