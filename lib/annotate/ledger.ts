/** What was done to the page, so that it can be undone. */
export interface Ledger {
  /** Keeps the way back of something just done. */
  add(undo: () => void): void;
  /** Listens until the ledger is undone. */
  listen<K extends keyof HTMLElementEventMap>(
    target: EventTarget,
    type: K,
    hear: (event: HTMLElementEventMap[K]) => void,
    options?: AddEventListenerOptions,
  ): void;
  /** Puts an attribute on a foreign element until the ledger is undone. */
  setAttribute(element: Element, name: string, value: string): void;
  /** Undoes everything, last first: later writes may stand on earlier ones. */
  undo(): void;
}

export function createLedger(): Ledger {
  const undos: (() => void)[] = [];
  const add = (undo: () => void) => void undos.push(undo);
  return {
    add,
    listen(target, type, hear, options) {
      target.addEventListener(type, hear as EventListener, options);
      add(() => target.removeEventListener(type, hear as EventListener, options));
    },
    setAttribute(element, name, value) {
      const before = element.getAttribute(name);
      element.setAttribute(name, value);
      add(() => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before)));
    },
    undo() {
      while (undos.length > 0) undos.pop()?.();
    },
  };
}
