import { resolved, sourceGroup } from './citation';
import { place, readDocument } from './document';
import { moment, withinTime } from './moment';
import { person } from './kamervraag';
import { status } from './related';
import { z } from './schema';

/** A document as the reader had it before them: the evidence of what was saved. */
const keptDocument = z.object({
  document: readDocument,
  resolved,
  /** When it was read, in ms since 1970. */
  readAt: moment,
});

/**
 * Words that the reader has marked. They are found again by themselves, by what stands around them, and by where they
 * stood, so that they are found on the other site too and after the page has changed.
 */
const passage = z.object({
  id: z.string(),
  /** The words, and up to 32 characters of what stands before and behind them in the same text, as printed. */
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  /** The text that they stood in, and from which character on. */
  place,
  start: z.number(),
  /** Numbers of the question or answer that they stood in, and a footnote's label: they are the same on both sites. */
  numbers: z.array(z.number()),
  label: z.nullable(z.string()),
  /** What the reader has to say of them; Markdown. */
  note: z.string(),
  markedAt: moment,
});

/** What the reader has added to an item: their own words on it, which cannot be read again anywhere. */
export const ownWords = z.object({
  /** Sorted, each once. */
  labels: z.array(z.string()),
  /** Markdown. */
  note: z.string(),
  /** Numbers of the questions that were saved by themselves, ascending; empty: the document as a whole. */
  questions: z.array(z.number()),
  passages: z.array(passage),
});

/** One item of the reader's own collection: one question with all that was read of it, and the reader's own words. */
export const collectionItem = z.extend(ownWords, {
  key: z.string(),
  /** The question that it is of, by `questionId`; null where no document tells; absent from what earlier versions kept. */
  question: z.optional(z.nullable(z.string())),
  /** Every id under which one of its documents can be found; see `identifiers`. */
  ids: z.array(z.string()),
  /** What was saved first; behind it the other documents of the same question, such as its answer. Never empty. */
  documents: z.array(keptDocument).check(z.minLength(1)),
  /** Milliseconds since 1970. */
  savedAt: moment,
  /** Whoever changes an item raises it: the same `updatedAt` means the same item. */
  updatedAt: moment,
});

/** What a list shows of an item and filters by. Made from the item, and stored beside it: an item is a hundred times larger. */
export const itemRow = z.object({
  key: z.string(),
  /** Address of the document that was saved. */
  url: z.string(),
  /** Official id, zaaknummer or documentnummer, for the eye. */
  id: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  authors: z.array(person),
  addressees: z.array(z.string()),
  chamber: z.enum(['TK', 'EK']),
  submitted: z.nullable(z.string()),
  /** When the minister said that the answer would be late. */
  postponed: z.nullable(z.string()),
  answered: z.nullable(z.string()),
  /** When the questions were withdrawn; absent from rows of earlier versions, which knew of no withdrawal. */
  withdrawn: z.optional(z.nullable(z.string())),
  status,
  labels: z.array(z.string()),
  note: z.string(),
  questions: z.array(z.number()),
  passages: z.number(),
  /** What it cites, each once: a news item's outlet, an address's host, else what the source is called. */
  sources: z.array(z.object({ name: z.string(), group: sourceGroup })),
  savedAt: z.number(),
  updatedAt: z.number(),
});

export type KeptDocument = z.infer<typeof keptDocument>;
export type Passage = z.infer<typeof passage>;
export type OwnWords = z.infer<typeof ownWords>;
export type CollectionItem = z.infer<typeof collectionItem>;
export type ItemRow = z.infer<typeof itemRow>;

/** The document that was saved. */
export function savedDocument({ documents }: Pick<CollectionItem, 'documents'>): KeptDocument {
  const [first] = documents;
  if (!first) throw new Error('an item without a document');
  return first;
}

/**
 * The `updatedAt` of an item that is changed now: the clock's, or just after the last change where the clock was set back
 * or that came from a machine whose clock is ahead. Sync knows a changed item by it.
 */
export const later = ({ updatedAt }: Pick<CollectionItem, 'updatedAt'>, now = Date.now()): number =>
  Math.max(now, withinTime(updatedAt) + 1);
