import { z } from './schema';

/** A publication that was asked for, for its text, in vain. */
export const askedText = z.object({
  /** `kv-tk-2023Z11786`, `ah-tk-20222023-3091` */
  id: z.string(),
  /** `absent`: the source has none, or none with questions in it; `failed`: the source did not answer as it should. */
  outcome: z.enum(['absent', 'failed']),
  /** ms since 1970. */
  at: z.number(),
});

export type AskedText = z.infer<typeof askedText>;
