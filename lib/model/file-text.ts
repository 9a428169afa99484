import { isoDate, kamervraag, person } from './kamervraag';
import { z } from './schema';

export const fileKind = z.enum(['docx', 'pdf']);

/**
 * Why a file cannot be read: it is broken or cut off; it declares what no document needs (entities); it is larger than
 * we read; it took too long; it holds pictures of pages and no text; it is neither Word's docx nor PDF; it needs a
 * password; it is no document of Kamervragen; it could not be fetched; its reader could not be started.
 */
export const fileProblem = z.enum([
  'damaged',
  'unsafe',
  'large',
  'slow',
  'scanned',
  'kind',
  'locked',
  'other',
  'fetch',
  'reader',
]);

/** A stretch of text, with the address it leads to; or a mark that refers to a note, by the note's place in `notes`. */
const fileRun = z.object({
  text: z.string(),
  href: z.optional(z.string()),
  note: z.optional(z.number()),
});

/** A paragraph, or a table's row with its cells. */
const fileParagraph = z.object({
  runs: z.array(fileRun),
  cells: z.optional(z.array(z.array(fileRun))),
});

const filePart = z.object({
  kind: z.enum(['question', 'answer', 'explanation', 'notice']),
  /** As it is shown: "Vraag 1", "Antwoord op vragen 2 en 3". */
  title: z.string(),
  numbers: z.array(z.number()),
  paragraphs: z.array(fileParagraph),
});

const fileNote = z.object({ label: z.string(), paragraphs: z.array(fileParagraph) });

/** What the file itself says beside its text; what it does not say is null or empty. */
const fileFacts = z.object({
  kind: z.nullable(kamervraag.shape.kind),
  zaaknummer: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  authors: z.array(person),
  addressees: z.array(z.string()),
  submitted: z.nullable(isoDate),
  answered: z.nullable(isoDate),
  /** The date of the letter around it, which is not the day on which the Chamber received it. */
  dated: z.nullable(isoDate),
});

/** A document of Kamervragen as a Word or PDF file holds it: its parts in order, typeset by us. */
export const fileText = z.object({
  file: fileKind,
  /** The sentences above the questions. */
  headings: z.array(z.string()),
  facts: fileFacts,
  parts: z.array(filePart),
  notes: z.array(fileNote),
});

export type FileKind = z.infer<typeof fileKind>;
export type FileProblem = z.infer<typeof fileProblem>;
export type FileRun = z.infer<typeof fileRun>;
export type FileParagraph = z.infer<typeof fileParagraph>;
export type FilePart = z.infer<typeof filePart>;
export type FileNote = z.infer<typeof fileNote>;
export type FileFacts = z.infer<typeof fileFacts>;
export type FileText = z.infer<typeof fileText>;
