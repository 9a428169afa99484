import { parse } from './parse';

/** How little a page may keep of what is known of it. Its head stays: it is made for machines. */
export const strippings = ['bare', 'empty', 'scripted', 'one line'] as const;
export type Stripping = (typeof strippings)[number];

/**
 * A page as a redesign might leave it: no class, no id, no heading, no list.
 * @param how `bare`: the text in `div`s; `empty`: without its text; `scripted`: with its text in a shadow root that a script
 *   of the page makes; `one line`: all its text in one paragraph
 */
export function stripped(html: string, how: Stripping): string {
  const document = parse(html);
  const text = document.querySelector('#broodtekst, #main-column, .m-modal__content');
  if (how === 'empty') text?.replaceChildren();
  if (how === 'scripted' && text) {
    const script = document.createElement('script');
    const lines = [...text.children].map((child) => (child.textContent ?? '').trim());
    script.textContent = `document.currentScript.parentElement.attachShadow({ mode: 'open' }).textContent = ${JSON.stringify(lines.join('\n')).replaceAll('<', '\\u003c')};`;
    text.replaceChildren(script);
  }
  if (how === 'one line' && text) {
    const line = document.createElement('p');
    line.textContent = (text.textContent ?? '').replace(/\s+/g, ' ').trim();
    text.replaceChildren(line);
  }
  for (const element of document.querySelectorAll('body *')) {
    for (const name of ['class', 'id', 'role', 'aria-label', 'name', 'data-test'])
      element.removeAttribute(name);
  }
  for (const element of document.querySelectorAll(
    'h1, h2, h3, h4, h5, h6, main, article, section, p, ul, ol, li, sup',
  )) {
    const plain = document.createElement('div');
    plain.append(...element.childNodes);
    element.replaceWith(plain);
  }
  return `<!DOCTYPE html>\n${document.documentElement.outerHTML}`;
}
