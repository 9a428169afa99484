/** What was done to the page, so that it can be undone. */
export interface Ledger {
  /** Ends with the ledger: for `addEventListener`. */
  signal: AbortSignal;
  /** Keeps the way back of something just done. */
  add(undo: () => void): void;
  /** Puts an attribute on a foreign element until the ledger is undone. */
  setAttribute(element: Element, name: string, value: string): void;
  /** Undoes everything, last first: later writes may stand on earlier ones. */
  undo(): void;
}

export function createLedger(): Ledger {
  const undos: (() => void)[] = [];
  const ended = new AbortController();
  const add = (undo: () => void) => void undos.push(undo);
  return {
    signal: ended.signal,
    add,
    setAttribute(element, name, value) {
      const before = element.getAttribute(name);
      element.setAttribute(name, value);
      add(() => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before)));
    },
    undo() {
      ended.abort();
      while (undos.length > 0) undos.pop()?.();
    },
  };
}
