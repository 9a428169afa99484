import { isWordlike } from './text';

/** A label as a mark prints it: 1 · 1) · [1] · (1). */
const LABEL = /^[\s[(]*(\d{1,3})[\s)\].,:]*$/;
/** Two marks in one element: 1, 2. */
const LABELS = /^[\s[(]*\d{1,3}(?:[\s,;]+\d{1,3}){1,5}[\s)\].]*$/;
/** Classes that the sites give to marks (SITES.md 1.3) and others commonly do. */
const MARK_CLASS = /(?:^|\s)(?:nootnum|supernote-click\S*|noot-?ref\S*|footnote-?ref\S*)(?=\s|$)/;

/**
 * The labels of a footnote mark, in ordinary digits; null where the element is none.
 * @param name of the element, in lower case
 * @param inMark it stands inside a `sup` or a link that was looked at already
 */
export function readMark(element: Element, name: string, inMark: 'sup' | 'a' | null): string[] | null {
  const link = name === 'a';
  const classes = element.getAttribute('class');
  const byClass = classes !== null && MARK_CLASS.test(classes);
  if (!byClass && !(name === 'sup' && !inMark) && !(link && inMark !== 'a')) return null;
  const href = link ? (element.getAttribute('href') ?? '') : '';
  if (link && !byClass && !inMark && !href.includes('#')) return null;
  const text = element.textContent ?? '';
  if (text.length > 40) return null;
  const label = LABEL.exec(text)?.[1];
  if (label) return [label];
  if (byClass) return /^\s*\S{1,4}\s*$/.test(text) ? [text.trim()] : null;
  return name === 'sup' && !element.firstElementChild && LABELS.test(text)
    ? (text.match(/\d+/g) ?? null)
    : null;
}

/** The id that a mark links to: "#n2", "detail?id=…#n2". */
export function readTarget(element: Element): string | null {
  const link = element.getAttribute('href') ?? element.firstElementChild?.getAttribute('href') ?? '';
  const hash = link.indexOf('#');
  return hash < 0 ? null : link.slice(hash + 1) || null;
}

/** "↩": the way back from a note to its mark. */
export function isBackLink(element: Element, name: string): boolean {
  return (
    name === 'a' &&
    Boolean(element.getAttribute('href')?.includes('#')) &&
    !isWordlike(element.textContent ?? '') &&
    !element.querySelector('img')
  );
}
