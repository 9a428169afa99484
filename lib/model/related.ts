import { isoDate, person } from './kamervraag';
import { z } from './schema';

/**
 * Why a question is shown as related, in a form that every language can put into words.
 * `cites`: this document names it; `cited-by`: it names this document; `same-citation`, `same-source`: both cite the
 * same thing; `same-subject`: the phrase of its subject in which both speak of it; `same-words`: telling words both use;
 * `same-people`, `same-ministry`: asked by or of the same.
 */
const reason = z.object({
  kind: z.enum([
    'cites',
    'cited-by',
    'same-citation',
    'same-source',
    'same-subject',
    'same-words',
    'same-people',
    'same-ministry',
  ]),
  /** What is shared, as a reader would write it: canonical citations, outlets, words, names. */
  values: z.array(z.string()),
});

/** What is known of a question's fate. `unknown` unless a document was read that shows it. */
export const status = z.enum(['answered', 'postponed', 'withdrawn', 'unknown']);

/** A question from the archive beside the document that is being read. */
const related = z.object({
  key: z.string(),
  subject: z.string(),
  authors: z.array(person),
  date: isoDate,
  url: z.string(),
  /** Official id or zaaknummer, for the eye. */
  id: z.nullable(z.string()),
  status,
  /** It is later than the document that is read: a follow-up. */
  followUp: z.boolean(),
  /** Naslag is sure enough to say "related"; where not, "possibly related". */
  sure: z.boolean(),
  score: z.number(),
  reasons: z.array(reason),
  /** The one question of it that matches best, with the words shared, as they stand in its text. */
  match: z.nullable(z.object({ numbers: z.array(z.number()), text: z.string(), words: z.array(z.string()) })),
});

export const relatedSet = z.object({
  /** For the document as a whole, best first. */
  document: z.array(related),
  /** For each printed question block, by its index; blocks with none are absent. */
  questions: z.record(z.string(), z.array(related)),
  /** How many questions the archive held, this one not counted. */
  archived: z.number(),
});

export type Reason = z.infer<typeof reason>;
export type Status = z.infer<typeof status>;
export type Related = z.infer<typeof related>;
export type RelatedSet = z.infer<typeof relatedSet>;
