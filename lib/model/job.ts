import { isoDate } from './kamervraag';
import { z } from './schema';

/** What fills the archive besides the pages that are read. */
export const jobSource = z.enum(['pack', 'tweede-kamer', 'koop']);

/**
 * Which questions to fetch: those submitted on these days, both included, whose subject holds these words; '' is all. KOOP
 * knows no day of submission of an answer: there the day counts on which the document came out.
 */
export const wish = z.object({ from: isoDate, until: isoDate, subject: z.string().check(z.maxLength(200)) });

/**
 * Why open data could not be had. `status`: the server says no, with this status of http; `changed`: what it has is not what is
 * known of it, and this is what it lacks, in its own words.
 */
export const sourceProblem = z.union([
  z.enum(['offline', 'refused', 'unreadable']),
  z.object({ kind: z.enum(['status', 'changed']), detail: z.string() }),
]);

/** A piece of long work: how far it is, so that it goes on after whatever stops it. One for each source. */
export const job = z.object({
  source: jobSource,
  /** `running` is also what a stopped browser left behind: it is taken up again. */
  state: z.enum(['running', 'paused', 'done', 'failed']),
  /** What is fetched; null for a pack. */
  wish: z.nullable(wish),
  /** Where to go on, in the source's own terms; null at the beginning. */
  cursor: z.nullable(z.string()),
  /** Questions handled, of how many where that is known; how many of them were new; what could not be understood. */
  done: z.number(),
  total: z.nullable(z.number()),
  added: z.number(),
  refused: z.number(),
  /** Keys of the questions that the last step brought: they may still have to be put beside saved ones. */
  brought: z.optional(z.array(z.string())),
  /** Why it failed. */
  problem: z.nullable(z.union([z.enum(['quota', 'database', 'invalid', 'newer']), sourceProblem])),
  /** ms since 1970 of the last start, and what was done by then: together they tell how long it will take. */
  startedAt: z.number(),
  doneAtStart: z.number(),
  updatedAt: z.number(),
});

export type JobSource = z.infer<typeof jobSource>;
/** The sources that are asked over the network. */
export type OpenDataId = Exclude<JobSource, 'pack'>;
export type Wish = z.infer<typeof wish>;
export type Job = z.infer<typeof job>;
export type SourceProblem = z.infer<typeof sourceProblem>;
export type JobProblem = NonNullable<Job['problem']>;
