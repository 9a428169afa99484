/** Locks of a browser as far as we use them: one holder a name; `ifAvailable` gives null where it is held. */
export function webLocks() {
  const tails = new Map<string, Promise<unknown>>();
  const request = async (
    name: string,
    ...rest: [Work] | [{ ifAvailable: boolean }, Work]
  ): Promise<unknown> => {
    const [options, work] = rest.length === 2 ? rest : [{ ifAvailable: false }, rest[0]];
    const before = tails.get(name);
    if (before && options.ifAvailable) return work(null);
    const done = (before ?? Promise.resolve()).then(() => work({ name }));
    const end = (): void => void (tails.get(name) === tail && tails.delete(name));
    const tail: Promise<void> = done.then(end, end);
    tails.set(name, tail);
    return done;
  };
  return { request };
}

type Work = (lock: { name: string } | null) => Promise<unknown>;
