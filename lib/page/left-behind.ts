import { hostNames } from '../annotate/shadow';

const wrapped = 'a.naslag-ref,mark.naslag-passage';

/**
 * Takes away what a Naslag has left that was taken out of the browser under the open page. Firefox puts the one that is
 * installed next into that page too: it would stand there beside what is dead.
 */
export function clearLeft(page: Document): void {
  for (const host of page.querySelectorAll(hostNames.join())) host.remove();
  for (const mark of page.querySelectorAll(wrapped)) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize(); // a text that was split for the mark is one again
  }
}
