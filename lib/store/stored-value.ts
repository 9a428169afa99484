import { browser } from 'wxt/browser';
import type { z } from '../model/schema';

/** Something small that is kept in `storage.local` under a name of its own. */
export interface StoredValue<T> {
  /**
   * What is missing or damaged is as the schema has it for nothing at all.
   * @param stored what `storage.local` was already asked
   */
  read(stored?: Promise<Record<string, unknown>>): Promise<T>;
  /** Changes a part; resolves to the whole when stored. */
  change(part: Partial<T>): Promise<T>;
  /** Calls `tell` whenever any of our contexts changes it. Returns the undo. */
  watch(tell: (value: T) => void): () => void;
}

/** @param schema reads `{}` too: as what there is before anything was kept */
export function storedValue<S extends z.ZodMiniType<object>>(
  key: string,
  schema: S,
): StoredValue<z.output<S>> {
  const understand = (stored: unknown): z.output<S> => {
    const read = schema.safeParse(stored ?? {});
    if (read.success) return read.data;
    // One part that is damaged takes no other with it.
    const parts = Object.entries(stored instanceof Object ? stored : {});
    return schema.parse(
      Object.fromEntries(parts.filter(([name, part]) => schema.safeParse({ [name]: part }).success)),
    );
  };
  const read = async (stored: Promise<Record<string, unknown>> = browser.storage.local.get(key)) =>
    understand((await stored)[key]);
  return {
    read,
    async change(part) {
      const changed = { ...(await read()), ...part };
      await browser.storage.local.set({ [key]: changed });
      return changed;
    },
    watch(tell) {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && key in changes) tell(understand(changes[key]?.newValue));
      };
      browser.storage.onChanged.addListener(listen);
      return () => browser.storage.onChanged.removeListener(listen);
    },
  };
}
