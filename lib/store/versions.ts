import type { ReadDocument } from '../model/document';
import { identifiers } from '../model/identifiers';
import type { ArchiveRecord } from '../model/record';

/** The record with one more document read; a document that it holds already is replaced by the newer reading. */
export function addVersion(record: ArchiveRecord, document: ReadDocument, readAt: number): ArchiveRecord {
  const others = record.versions.filter((version) => !sameDocument(version.document, document));
  const versions = [...others, { document, readAt }].sort((a, b) =>
    dateOf(a.document).localeCompare(dateOf(b.document)),
  );
  const submitted = versions
    .map(({ document }) => document.kamervraag.submitted)
    .find((date) => date !== null);
  return {
    key: record.key,
    ids: [...new Set([...record.ids, ...identifiers(document)])],
    versions,
    date:
      submitted ??
      versions.map(({ document }) => document.kamervraag.answered).find((date) => date !== null) ??
      null,
  };
}

/** One publication on one site. The same text on the other site is another version: its address is worth keeping. */
function sameDocument(a: ReadDocument, b: ReadDocument): boolean {
  if (a.site !== b.site) return false;
  const id = ({ kamervraag, url }: ReadDocument) => kamervraag.documentnummer ?? kamervraag.officialId ?? url;
  return id(a) === id(b);
}

function dateOf({ kamervraag }: ReadDocument): string {
  return kamervraag.answered ?? kamervraag.submitted ?? '';
}
