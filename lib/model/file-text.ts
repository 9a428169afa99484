import { isoDate, kamervraag, person } from './kamervraag';
import { z } from './schema';

/** Word or PDF as the site offers them for download; the official XML that a publication is made of. */
export const fileKind = z.enum(['docx', 'pdf', 'xml']);

/**
 * Why a file cannot be read: it is broken or cut off; it declares what no document needs (entities); it is larger than
 * we read; it took too long; it holds pictures of pages and no text; it is neither Word's docx nor PDF nor XML; it needs
 * a password; it is no document of Kamervragen; it is another document than the page's; the site does not have it; it
 * could not be fetched; its reader could not be started.
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
  'foreign',
  'absent',
  'fetch',
  'reader',
]);

/** How words are set apart: bold, italic, underlined, raised, lowered. */
const look = z.enum(['b', 'i', 'u', 'sup', 'sub']);

/**
 * A stretch of text, with the address it leads to; or a mark that refers to a note, by the note's place in `notes`, -1
 * where there is no such note.
 */
const fileRun = z.object({
  text: z.string(),
  /** In XML also a path on the site it comes from: `/stb-2090-1.html`. */
  href: z.optional(z.string()),
  note: z.optional(z.number()),
  looks: z.optional(z.array(look)),
});

/** A paragraph, or a table's row with its cells. */
const fileParagraph = z.object({
  runs: z.array(fileRun),
  cells: z.optional(z.array(z.array(fileRun))),
  /** How deep in lists it stands, from 1; its marker is part of its text. */
  level: z.optional(z.number()),
});

const filePart = z.object({
  kind: z.enum(['question', 'answer', 'explanation', 'notice']),
  /** As it is shown: "Vraag 1", "Antwoord op vragen 2 en 3"; empty where there is none. */
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
  /** Which publication it is; only XML says it. */
  officialId: z.optional(z.nullable(z.string())),
  aanhangselnummer: z.optional(z.nullable(z.number())),
  vergaderjaar: z.optional(z.nullable(z.string())),
});

/** A document of Kamervragen as a Word or PDF file or XML holds it: its parts in order, typeset by us. */
export const fileText = z.object({
  file: fileKind,
  /** The sentences above the questions. */
  headings: z.array(z.string()),
  facts: fileFacts,
  parts: z.array(filePart),
  notes: z.array(fileNote),
  /** Pictures that the text was without. */
  pictures: z.optional(z.number()),
  /**
   * Each paragraph of the file that is not shown among its parts, notes and headings: letterhead, heads and feet of
   * pages, signature.
   */
  leftOut: z.optional(z.array(z.string())),
  /** The pages, from 1, that are pictures: what they say is not read. */
  picturePages: z.optional(z.array(z.number())),
});

export type FileKind = z.infer<typeof fileKind>;
export type FileProblem = z.infer<typeof fileProblem>;
export type Look = z.infer<typeof look>;
export type FileRun = z.infer<typeof fileRun>;
export type FileParagraph = z.infer<typeof fileParagraph>;
export type FilePart = z.infer<typeof filePart>;
export type FileNote = z.infer<typeof fileNote>;
export type FileFacts = z.infer<typeof fileFacts>;
export type FileText = z.infer<typeof fileText>;
