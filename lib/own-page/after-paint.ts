/** Resolves when the picture that is being made is on the screen, as the next one begins; at once where nobody sees it. */
export const afterPaint = (): Promise<void> =>
  document.hidden
    ? Promise.resolve()
    : new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
