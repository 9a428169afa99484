/**
 * Makes every event of a jsdom window a trusted one, as if the reader had caused it. jsdom, like a browser, never trusts
 * what a script dispatches; its own implementation object behind an event says so.
 */
export function trustEvents(window: Window): void {
  for (const type of ['click', 'keydown']) {
    window.addEventListener(
      type,
      (event) => {
        const impl = Object.getOwnPropertySymbols(event).find((symbol) => symbol.description === 'impl');
        if (!impl) throw new Error('jsdom keeps its implementation elsewhere now');
        Object.assign((event as unknown as Record<symbol, object>)[impl] ?? {}, { isTrusted: true });
      },
      true,
    );
  }
}
