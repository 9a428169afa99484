import { fileKind } from './file-text';
import { kamervraag } from './kamervraag';
import { z } from './schema';

export const site = z.enum(['officielebekendmakingen', 'tweedekamer']);

/** Parts that a page of this kind has and that were not recognised on it. */
export const part = z.enum([
  'subject',
  'authors',
  'addressees',
  'submitted',
  'answered',
  'questions',
  'answers',
  'footnotes',
]);

/**
 * Where in a text of one line something new begins. Texts are kept in one line, for that is how they are searched, cited
 * and compared; this is for the eye. In a row of a table `column` counts from 0; null where no column is certain.
 */
export const textBreak = z.object({
  at: z.number(),
  begins: z.enum(['paragraph', 'table', 'row', 'cell']),
  column: z.nullable(z.number()),
  /** The cell is a head of its column or row. */
  head: z.optional(z.literal(true)),
  /** The paragraph stands in an item of a list; absent in what earlier versions read. */
  item: z.optional(
    z.object({
      /** In how many lists it stands, one in the other. */
      depth: z.number(),
      /** That the browser prints before it; null in a list without numbers, or whose signs stand in the text. */
      number: z.nullable(z.number()),
      /** A further paragraph of the same item. */
      more: z.optional(z.literal(true)),
    }),
  ),
});

const breaks = z.array(textBreak);

/** How the texts of a document were set: `questions[i]` belongs to its question `i`. */
export const shape = z.object({
  questions: z.array(breaks),
  answers: z.array(breaks),
  footnotes: z.optional(z.array(breaks)),
  explanation: z.optional(breaks),
  notice: z.optional(breaks),
});

/** What one page said, as plain data: what goes to the background, into the archive and into the collection. */
export const readDocument = z.object({
  kamervraag,
  site,
  /** Address of the page, without hash. */
  url: z.url({ protocol: /^https?$/ }),
  /** The sentences above the questions ("Vragen van …", "Antwoord van … Zie ook Aanhangsel …"), as printed. */
  headings: z.array(z.string()),
  /**
   * Ids that the page itself names as versions of the same question: `kv-tk-…`, `ah-tk-…`, from its metadata and from
   * "Zie ook Aanhangsel …" in its heading.
   */
  relations: z.array(z.string()),
  missing: z.array(part),
  /** How its texts were set, one by one; absent where each is one paragraph, and from what earlier versions read. */
  shape: z.optional(shape),
  /** The page had no text, and this one was read from the file that it offers. */
  file: z.optional(fileKind),
});

/** A place in a document where text stands. `index` counts within the part, from 0. */
export const place = z.object({
  part: z.enum(['heading', 'question', 'answer', 'explanation', 'notice', 'footnote']),
  index: z.number(),
});

export type Site = z.infer<typeof site>;
export type Part = z.infer<typeof part>;
export type TextBreak = z.infer<typeof textBreak>;
export type ReadDocument = z.infer<typeof readDocument>;
export type Place = z.infer<typeof place>;
