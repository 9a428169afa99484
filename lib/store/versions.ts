import type { ReadDocument } from '../model/document';
import { isDoubtful } from '../model/doubt';
import { identifiers, officialIdentifiers } from '../model/identifiers';
import { questionsNamed } from '../model/questions';
import type { ArchiveRecord } from '../model/record';

/** Under which ids a document is kept; one that has none of any kind is known by its address. */
export function idsToKeep(document: ReadDocument): string[] {
  const ids = identifiers(document);
  return ids.length > 0 ? ids : [document.url];
}

/** Under which ids what it belongs to may be kept: also the one spelling of the questions that it names. */
export const idsToFind = (document: ReadDocument): string[] => [
  ...new Set([...idsToKeep(document), ...questionsNamed(document)]),
];

type Version = ArchiveRecord['versions'][number];

/** Whether a reading takes the place of the one before: it says more, or as much and later. */
export function replaces(now: Version, before: Version): boolean {
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
