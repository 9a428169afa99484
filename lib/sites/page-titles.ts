import { selectors } from './selectors';

/** The page's own headings that say something: an empty one may stand before its title. */
export const pageTitles = (document: Document): Element[] =>
  [...document.querySelectorAll(selectors.pageTitle)].filter(
    (title) => words(title) && !title.closest(selectors.dialogs),
  );

/** The words of an element, white space as it is shown. */
export function words(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
