import type { ReadDocument } from '../model/document';
import { isDoubtful } from '../model/doubt';
import { identifiers, officialIdentifiers } from '../model/identifiers';
import type { ArchiveRecord } from '../model/record';

/** Under which ids a document is kept; one that has none of any kind is known by its address. */
export function idsToKeep(document: ReadDocument): string[] {
  const ids = identifiers(document);
  return ids.length > 0 ? ids : [document.url];
}

/**
 * The record with one more document read; of two readings of one document the newer stays, unless it says less. Several
 * records become one, the first of them, when the document turns out to belong to each: an answer may name both the
 * question and the postponement, which do not name each other.
 * @returns the only record itself where the document tells it nothing new
 */
export function addVersion(records: ArchiveRecord[], document: ReadDocument, readAt: number): ArchiveRecord {
  const ids = idsToKeep(document);
  const known = records.flatMap((record) => record.versions);
  const before = known.find((version) => sameDocument(version.document, document));
  const stays = before && !replaces({ document, readAt }, before);
  const [only] = records;
  if (stays && only && records.length === 1 && ids.every((id) => only.ids.includes(id))) return only;
  const others = known.filter((version) => !sameDocument(version.document, document));
  const versions = [...others, stays ? before : { document, readAt }].sort((a, b) =>
    dateOf(a.document).localeCompare(dateOf(b.document)),
  );
  const submitted = versions
    .map(({ document }) => document.kamervraag.submitted)
    .find((date) => date !== null);
  return {
    key: only?.key ?? ids[0] ?? document.url,
    ids: [...new Set([...records.flatMap((record) => record.ids), ...ids])],
    versions,
    date:
      submitted ??
      versions.map(({ document }) => document.kamervraag.answered).find((date) => date !== null) ??
      null,
  };
}

type Version = ArchiveRecord['versions'][number];

function replaces(now: Version, before: Version): boolean {
  const more = fullness(now.document) - fullness(before.document);
  if (more !== 0) return more > 0;
  return now.readAt >= before.readAt && JSON.stringify(now.document) !== JSON.stringify(before.document);
}

/** Whether one reading has text where the other has none or less of it: a page that has been typeset since. */
export const richer = (one: ReadDocument, other: ReadDocument): boolean => fullness(one) > fullness(other);

/**
 * How fully a reading gives its document. The page's text is the document; the official XML is what it is made of, and
 * better than a page that was not understood well; a Word file or PDF stood in for it before it was typeset.
 */
function fullness(document: ReadDocument): number {
  if (!hasText(document)) return 0;
  if (document.file) return document.file === 'xml' ? 3 : 1;
  return isDoubtful(document) ? 2 : 4;
}

const hasText = ({ kamervraag: { questions, answers, notice } }: ReadDocument) =>
  questions.length + answers.length > 0 || notice !== null;

/**
 * The record's documents that official numbers tie to this one, directly or through each other. The others belong to it
 * because subject, people and date are the same.
 */
export function tiedByNumber(
  document: ReadDocument,
  versions: readonly { document: ReadDocument }[],
): Set<ReadDocument> {
  const known = new Set(officialIdentifiers(document));
  const tied = new Set<ReadDocument>();
  for (let grown = true; grown;) {
    grown = false;
    for (const { document: other } of versions) {
      const ids = officialIdentifiers(other);
      if (tied.has(other) || !ids.some((id) => known.has(id))) continue;
      tied.add(other);
      for (const id of ids) known.add(id);
      grown = true;
    }
  }
  return tied;
}

/** One publication on one site. The same text on the other site is another version: its address is worth keeping. */
export function sameDocument(a: ReadDocument, b: ReadDocument): boolean {
  if (a.site !== b.site) return false;
  const id = ({ kamervraag, url }: ReadDocument) => kamervraag.documentnummer ?? kamervraag.officialId ?? url;
  return id(a) === id(b);
}

function dateOf({ kamervraag }: ReadDocument): string {
  return kamervraag.answered ?? kamervraag.submitted ?? '';
}
