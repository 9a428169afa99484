import type { z } from '../model/schema';

/** A cursor as it was written; null where it is none, or one of another source or version: then a run begins anew. */
export function readCursor<T extends z.ZodMiniType>(schema: T, cursor: string | null): z.infer<T> | null {
  if (cursor === null) return null;
  try {
    const read = schema.safeParse(JSON.parse(cursor));
    return read.success ? read.data : null;
  } catch {
    return null; // no JSON
  }
}
