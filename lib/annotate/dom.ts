import { webAddress } from '../model/web-address';

export type Child = Node | string | null | undefined | false;

/** Builds an element: attributes, then children. Strings become text, never markup. */
export type Make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Record<string, string> | null,
  ...children: Child[]
) => HTMLElementTagNameMap[K];

/** `Make` for one document: the content script's own realm may have another. */
export function maker(document: Document): Make {
  return (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
    element.append(...present(children));
    return element;
  };
}

/** The children that are there: `condition && child` leaves gaps. */
export const present = (children: Child[]): (Node | string)[] =>
  children.filter((child): child is Node | string => !!child);

/** A link that opens beside the page, or the bare words where there is no address of the web. */
export function link(make: Make, address: string | null, words: string, className = 'link'): HTMLElement {
  const href = webAddress(address);
  if (!href) return make('span', null, words);
  return make('a', { class: className, href, target: '_blank', rel: 'noopener noreferrer' }, words);
}

/** The children with a middle dot between them, as a bar or a line of facts has. */
export function dotted(make: Make, children: Child[]): Child[] {
  return present(children).flatMap((child, i) =>
    i === 0 ? [child] : [make('span', { class: 'dot' }, ' · '), child],
  );
}
