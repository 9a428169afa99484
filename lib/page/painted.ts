/** A tab in the background paints nothing, and is not waited for longer than this, in ms. */
const longestPaintWait = 200;

/** When the browser has nothing more urgent to do: the page and our bar are on the screen. */
export function painted({ defaultView }: Document): Promise<unknown> {
  return new Promise((resolve) =>
    defaultView?.requestIdleCallback
      ? defaultView.requestIdleCallback(resolve, { timeout: longestPaintWait })
      : resolve(null),
  );
}
