import { readDocument } from './document';
import type { Status } from './related';
import { z } from './schema';

/** One reading of one document, as it is kept. */
const version = z.object({ document: readDocument, readAt: z.number() });

/**
 * One question as the archive knows it: every document read that belongs to it (the question on both sites, its
 * postponement, its answer), the newest reading of each.
 */
export const archiveRecord = z.object({
  key: z.string(),
  /** The question that it is of, by `questionId`; null where no document tells; absent from what earlier versions kept. */
  question: z.optional(z.nullable(z.string())),
  /** Every id under which one of its documents can be found; see `identifiers`. */
  ids: z.array(z.string()),
  versions: z.array(version),
  /** Submission date, or the best that is known instead; what "earlier" is measured by. */
  date: z.nullable(z.string()),
});

type Version = z.infer<typeof version>;
export type ArchiveRecord = z.infer<typeof archiveRecord>;

/** Whether an answer may still be waited for. */
export const isOpen = (status: Status): boolean => status === 'unknown' || status === 'postponed';

/** What has become of the question, as far as a document of it was read. */
export function statusOf({ versions }: { versions: readonly Pick<Version, 'document'>[] }): Status {
  const kinds = versions.map(({ document }) => document.kamervraag.kind);
  if (kinds.includes('answer')) return 'answered';
  if (kinds.includes('withdrawal')) return 'withdrawn';
  return kinds.includes('postponement') ? 'postponed' : 'unknown';
}
