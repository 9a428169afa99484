import { questionId } from '../model/identifiers';
import type { Kamervraag } from '../model/kamervraag';
import type { ListMark } from '../model/list-mark';
import { publicationNames } from '../model/questions';
import { type ArchiveRecord, statusOf } from '../model/record';

/**
 * What to mark at the documents that a list links to.
 * @param documents the names of each: first its own, then that of its question
 * @param saved ids of what is in the collection
 */
export function listMarks(
  documents: readonly (readonly string[])[],
  records: readonly Pick<ArchiveRecord, 'ids' | 'versions'>[],
  saved: ReadonlySet<string>,
): ListMark[] {
  const byId = new Map<string, Pick<ArchiveRecord, 'ids' | 'versions'>[]>();
  for (const record of records) for (const id of record.ids) byId.set(id, [...(byId.get(id) ?? []), record]);
  return documents.map((names) => {
    const [own = ''] = names;
    const holding = [...new Set(names.flatMap((name) => byId.get(name) ?? []))];
    const isIt = ({ document }: ArchiveRecord['versions'][number]) =>
      namesOf(document.kamervraag).includes(own);
    const versions = holding.flatMap((record) => record.versions.filter(isIt));
    return {
      saved: names.some((name) => saved.has(name)),
      // What was imported was not read.
      read: versions.some(({ readAt }) => readAt > 0),
      // Of a notice or an answer in the list it would be said of another document.
      answered:
        (versions.some(({ document }) => document.kamervraag.kind === 'question') || /^kv-/i.test(own)) &&
        holding.some((record) => statusOf(record) === 'answered'),
    };
  });
}

const namesOf = (kamervraag: Kamervraag): (string | null)[] =>
  kamervraag.kind === 'question'
    ? [...publicationNames(kamervraag), questionId(kamervraag)]
    : publicationNames(kamervraag);
