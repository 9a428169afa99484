import { selectors } from './selectors';

/** The page's first headings that say something; those that are hidden last: the title may stand behind others. */
export function pageTitles(document: Document): Element[] {
  const all = [...document.querySelectorAll(selectors.pageTitle)].filter(
    (title) => words(title) && !title.closest(selectors.dialogs),
  );
  const hidden = all.filter((title) => title.matches(selectors.hidden));
  return [...all.filter((title) => !hidden.includes(title)), ...hidden];
}

/** The words of an element, white space as it is shown. */
export function words(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
