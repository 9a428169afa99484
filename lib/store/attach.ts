import type { ReadDocument } from '../model/document';
import { publicationNames, questionsNamed, samePublication } from '../model/questions';
import type { ArchiveRecord } from '../model/record';
import { holdsReply, ownIds, questionIn } from './belongs';
import { idsToKeep, replaces, sameDocument } from './versions';

type Version = ArchiveRecord['versions'][number];

/** A record as it is with one more document, and those in whose place it stands. */
export interface Attached {
  /** Where the document tells it nothing new, the one of `from` itself. */
  record: ArchiveRecord;
  from: ArchiveRecord[];
}

/**
 * Puts a document with the question that it belongs to, and a joint reply with each, in whatever order they are read: a
 * record for every question that it names; where it names none, those that are known to have this reply; failing both,
 * the only one that an id ties it to, or one without a question.
 * @param found the records that share an id with it
 * @returns its own question's first; never empty
 */
export function attach(document: ReadDocument, readAt: number, found: readonly ArchiveRecord[]): Attached[] {
  const holding = found.filter((record) => holdsReply(record, document));
  const nameless = found.filter((record) => questionIn(record) === null);
  const named = questionsNamed(document);
  const questions = named.length > 0 ? named : (known(holding) ?? only(known(found)) ?? [null]);
  return questions.map((question, i): Attached => {
    const own = question === null ? [] : found.filter((record) => questionIn(record) === question);
    const from = [...own, ...nameless.filter((record) => i === 0 || holding.includes(record))];
    const shared = [
      // A page of this very reply that does not say to which question it is.
      ...versionsIn(
        holding,
        (other) =>
          questionsNamed(other).length === 0 && samePublication(other.kamervraag, document.kamervraag),
      ),
      // A reply that the question's own page names.
      ...versionsIn(
        found,
        (other) => names(document, other) && !from.some((record) => holdsReply(record, other)),
      ),
    ];
    return { record: join(from, [{ document, readAt }, ...shared], question), from };
  });
}

/** The questions of records; null where none is known. */
function known(records: readonly ArchiveRecord[]): string[] | null {
  const questions = [...new Set(records.map(questionIn))].filter((question) => question !== null);
  return questions.length > 0 ? questions : null;
}

const only = (questions: string[] | null) => (questions?.length === 1 ? questions : null);

const versionsIn = (records: readonly ArchiveRecord[], wanted: (document: ReadDocument) => boolean) =>
  records.flatMap(({ versions }) => versions.filter(({ document }) => wanted(document)));

/** Whether a question's page names a reply as one to it. */
export function names({ kamervraag, relations }: ReadDocument, other: ReadDocument): boolean {
  if (kamervraag.kind !== 'question' || other.kamervraag.kind === 'question') return false;
  return publicationNames(other.kamervraag).some((name) => name !== null && relations.includes(name));
}

/**
 * The records as one with these readings besides. Of two readings of one document the newer stays, unless it says less;
 * and before one of a joint reply that was read from another question always the one that was read from this.
 * @returns the only record itself where nothing is new in it
 */
export function join(
  records: readonly ArchiveRecord[],
  more: readonly Version[],
  question: string | null,
): ArchiveRecord {
  const [first, ...others] = records;
  const foreign = ({ document }: Version) => {
    const named = questionsNamed(document);
    return question !== null && named.length > 0 && !named.includes(question);
  };
  let versions = [...(first?.versions ?? [])];
  let same = first !== undefined && others.length === 0;
  for (const now of [...others.flatMap((record) => record.versions), ...more]) {
    const before = versions.find((version) => sameDocument(version.document, now.document));
    if (before && (foreign(before) === foreign(now) ? !replaces(now, before) : foreign(now))) continue;
    same = false;
    versions = [...versions.filter((version) => version !== before), now];
  }
  const all = [...records.flatMap(({ ids }) => ids), ...more.flatMap(({ document }) => idsToKeep(document))];
  const ids = ownIds(all, question);
  if (first && same && ids.length === first.ids.length) return first;
  return {
    key: keyOf(records, question) ?? ids[0] ?? more[0]?.document.url ?? '',
    question,
    ids,
    versions: versions.sort((a, b) => dayOf(a.document).localeCompare(dayOf(b.document))),
    date: dateOf(versions),
  };
}

/** The key of the record that goes on; what had no question takes the question's name, for two may be made of it. */
function keyOf(records: readonly ArchiveRecord[], question: string | null): string | undefined {
  const named = records.find((record) => questionIn(record) !== null);
  return named?.key ?? question ?? records[0]?.key;
}

/**
 * Submission date, or the best that is known instead. The question's own page goes before a reply's, which may print the
 * day of another question that it is also about.
 */
function dateOf(versions: readonly Version[]): string | null {
  const all = versions.map(({ document }) => document.kamervraag);
  const asked = all.filter(({ kind }) => kind === 'question');
  const earliest = (days: (string | null)[]) => days.find((day) => day !== null) ?? null;
  return (
    earliest([...asked, ...all].map(({ submitted }) => submitted)) ??
    earliest(all.map(({ answered }) => answered))
  );
}

const dayOf = ({ kamervraag }: ReadDocument): string => kamervraag.answered ?? kamervraag.submitted ?? '';
