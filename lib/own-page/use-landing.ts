import { useEffect } from 'react';

/** So long what stands above may still come and push down what was opened, in ms. */
const settling = 1500;
const ownWill = ['wheel', 'pointerdown', 'keydown', 'touchstart'];

/**
 * Leads to the part of the page that the address names, with the focus on its heading, and keeps it there while what stands
 * above it comes, unless the reader goes elsewhere themselves.
 * @param there whether the parts are drawn
 */
export function useLanding(there: boolean): void {
  useEffect(() => {
    const part = there ? document.getElementById(location.hash.slice(1)) : null;
    if (!part) return;
    const heading = part.querySelector<HTMLElement>('h2');
    heading?.focus({ preventScroll: true });
    const land = () => part.scrollIntoView();
    const grown = new ResizeObserver(land);
    grown.observe(document.body);
    const stop = () => grown.disconnect();
    for (const name of ownWill) addEventListener(name, stop, { once: true, passive: true });
    const timer = setTimeout(stop, settling);
    return () => {
      stop();
      clearTimeout(timer);
      for (const name of ownWill) removeEventListener(name, stop);
    };
  }, [there]);
}
