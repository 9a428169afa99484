export type Scheme = 'light' | 'dark';

/**
 * Is the page light or dark where the element stands? The reader's preference does not say: both sites are light
 * whatever it is. The first ancestor with a background of its own does; a page without any is a white sheet unless
 * it declares to follow the preference. Reads styles: call it before the first write.
 */
export function schemeAt(element: Element): Scheme {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const lightness = luminance(view.getComputedStyle(at).backgroundColor);
    if (lightness !== null) return lightness < 0.4 ? 'dark' : 'light';
  }
  const declared = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? '';
  const wantsDark = view.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
  return declared.includes('dark') && (wantsDark || !declared.includes('light')) ? 'dark' : 'light';
}

/** What stands in a shadow root stands on its host. */
const hostOf = (element: Element): Element | null => (element.getRootNode() as ShadowRoot).host ?? null;

/** Perceived lightness, 0–1, of `rgb(…)` or `rgba(…)` as browsers compute it; null where one sees through it. */
export function luminance(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/^rgba?\((.*)\)$/)?.[1] ?? '')
    .split(/[\s,/]+/)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined || !(alpha >= 0.5)) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
