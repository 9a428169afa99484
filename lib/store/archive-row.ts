import type { ArchiveRow } from '../model/archive-row';
import type { ArchiveRecord } from '../model/record';
import type { Status } from '../model/related';
import { rowOf } from './item-row';

/** What a list shows of a question of the archive. */
export function archiveRowOf(record: ArchiveRecord & { doc: number }): ArchiveRow {
  const { key, versions, question = null, doc, date } = record;
  const nothing = { citations: [], sources: [] };
  // The question's own page tells first, and is the one that its row leads to.
  const documents = [...versions]
    .sort((a, b) => Number(isAsking(b)) - Number(isAsking(a)))
    .map((version) => ({ ...version, resolved: nothing }));
  const own = { ids: [], labels: [], note: '', questions: [], passages: [], savedAt: doc, updatedAt: 0 };
  const row = rowOf({ ...own, key, documents });
  const { zaaknummer = null } = documents[0]?.document.kamervraag ?? {};
  const names = [key, question, row.id, zaaknummer].filter((name) => name !== null);
  return { ...row, doc, date, names: [...new Set(names)] };
}

const isAsking = ({ document }: ArchiveRecord['versions'][number]) => document.kamervraag.kind === 'question';

const statuses: readonly Status[] = ['unknown', 'postponed', 'withdrawn', 'answered'];

/** A row as it is kept: a tenth of what it takes with all its names, and read that much sooner. */
export type PackedRow = ReturnType<typeof packRow>;

export const packRow = (row: ArchiveRow) =>
  [
    row.doc,
    row.key,
    row.url,
    row.id,
    row.subject,
    row.authors.map(({ name, party }) => [name, party] as const),
    row.addressees,
    row.chamber,
    row.date,
    row.submitted,
    row.postponed,
    row.answered,
    row.withdrawn ?? null,
    statuses.indexOf(row.status),
    row.names,
  ] as const;

export function unpackRow([
  doc,
  key,
  url,
  id,
  subject,
  authors,
  addressees,
  chamber,
  date,
  submitted,
  postponed,
  answered,
  withdrawn,
  status,
  names,
]: PackedRow): ArchiveRow {
  return {
    doc,
    key,
    url,
    id,
    subject,
    authors: authors.map(([name, party]) => ({ name, party })),
    addressees,
    chamber,
    date,
    submitted,
    postponed,
    answered,
    withdrawn,
    status: statuses[status] ?? 'unknown',
    names,
    labels: [],
    note: '',
    questions: [],
    passages: 0,
    sources: [],
    savedAt: doc,
    updatedAt: 0,
  };
}
