import { isoDate, person } from './kamervraag';
import { sourceProblem, wish } from './job';
import { z } from './schema';

/** Most searches that are followed, and most characters of each thing that one asks for. */
export const MOST_WATCHES = 50;
const asked = z.string().check(z.maxLength(200));
const some = z.array(asked).check(z.maxLength(20));

/** What a reader wants to hear of: questions that hold all the words, and one of the values of each kind that has any. */
export const search = z.object({
  /** As typed: words, and phrases between quotes. */
  words: asked,
  people: some,
  parties: some,
  ministries: some,
});

/** A question that a watch has found. Its address follows from its numbers. */
export const foundQuestion = z.object({
  zaaknummer: z.string().check(z.regex(/^\d{4}Z\d{4,6}$/)),
  documentnummer: z.nullable(z.string().check(z.regex(/^\d{4}D\d{4,6}$/))),
  subject: z.nullable(z.string()),
  authors: z.array(person),
  addressees: z.array(z.string()),
  submitted: z.nullable(isoDate),
  /** ms since 1970. */
  foundAt: z.number(),
  /** The reader has seen it, or it was there when they began to follow. */
  seen: z.boolean(),
});

/** A search that is followed, and what it has found. */
export const watch = z.object({
  id: z.uuid(),
  search,
  madeAt: z.number(),
  /** Whether it was looked up once: what it finds from then on is new. */
  begun: z.boolean(),
  /** By when they were submitted, the newest first. */
  found: z.array(foundQuestion),
});

/** How looking for all that is followed goes. One look serves all: it asks for new questions, whatever they are about. */
export const watchLook = z.object({
  id: z.literal('look'),
  /** Which days are looked at; null: none. */
  wish: z.nullable(wish),
  /** How far that is; null: at its beginning. */
  cursor: z.nullable(z.string()),
  startedAt: z.number(),
  /** Null: under way, or stopped in the middle. */
  endedAt: z.nullable(z.number()),
  /** When all was looked at for the last time, and up to which day that reached. */
  wholeAt: z.nullable(z.number()),
  until: z.nullable(isoDate),
  problem: z.nullable(z.union([z.enum(['database', 'quota', 'permission']), sourceProblem])),
});

export type Search = z.infer<typeof search>;
export type FoundQuestion = z.infer<typeof foundQuestion>;
export type Watch = z.infer<typeof watch>;
export type WatchLook = z.infer<typeof watchLook>;
