import { sourceProblem } from './job';
import { z } from './schema';

/** What the open data were last seen to say of a saved question. */
export const followState = z.object({
  key: z.string(),
  /** When it last had its turn, in ms since 1970; null: never. */
  lookedUpAt: z.nullable(z.number()),
  /** Whether the register knew the question then; `unnumbered`: it has no number to be looked up by; null: never asked. */
  register: z.nullable(z.enum(['found', 'absent', 'unnumbered'])),
  /** The answer is known by its numbers only: its text had not been published yet, or could not be had. */
  textWanted: z.boolean(),
  /** What has come that the reader has not seen yet. */
  news: z.nullable(z.enum(['answered', 'postponed', 'withdrawn'])),
});

/** The last time that saved questions were looked up: under way, or left in the middle, as long as it has no end. */
export const lookupRun = z.object({
  id: z.literal('last'),
  startedAt: z.number(),
  endedAt: z.nullable(z.number()),
  /** Questions looked up at or after this moment (ms since 1970) have had their turn. */
  since: z.number(),
  problem: z.nullable(z.union([z.enum(['database', 'quota', 'permission']), sourceProblem])),
});

export type FollowState = z.infer<typeof followState>;
export type LookupRun = z.infer<typeof lookupRun>;
