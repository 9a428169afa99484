import type { TextBreak } from '../model/document';
import type { PlacedText } from './reading';

/** Deeper than any list of a document. */
const deepest = 9;

/**
 * Tells of each line of a text, in order, in which item of a list it stands; null for one that stands in none. One item
 * that holds the whole text is a mere frame: pages print each question as an item.
 * @param isOwn whether a list holds this text alone
 */
export function itemsOf(
  { lines = [] }: PlacedText,
  isOwn: (list: Element) => boolean,
): (line: Element) => TextBreak['item'] | null {
  const seen = new Set<Element>();
  const frames = new Map<Element, boolean>();
  const isFrame = (item: Element) => {
    const known = frames.get(item) ?? lines.every(({ element }) => item.contains(element));
    frames.set(item, known);
    return known;
  };
  const counted = new Map<Element, Map<Element, number>>();
  const numberOf = (item: Element, list: Element): number | null => {
    if (!list.matches('ol:not([reversed])')) return null; // backwards: told without its numbers
    const numbers = counted.get(list) ?? numbersOf(list);
    counted.set(list, numbers);
    return numbers.get(item) ?? null;
  };
  return (line) => {
    const around: { item: Element; list: Element }[] = [];
    for (let item = line.closest('li'); item; item = item.parentElement?.closest('li') ?? null) {
      const list = item.parentElement?.closest('ul,ol');
      if (list && isOwn(list) && !isFrame(item)) around.push({ item, list });
    }
    const [inner] = around;
    if (!inner) return null;
    const more = seen.has(inner.item);
    seen.add(inner.item);
    return {
      depth: Math.min(around.length, deepest),
      number: numberOf(inner.item, inner.list),
      ...(more && { more }),
    };
  };
}

/** As the browser counts them. */
function numbersOf(list: Element): Map<Element, number> {
  const numbers = new Map<Element, number>();
  let next = attribute(list, 'start') ?? 1;
  for (const item of list.children) {
    if (item.localName !== 'li') continue;
    const number = attribute(item, 'value') ?? next;
    numbers.set(item, number);
    next = number + 1;
  }
  return numbers;
}

function attribute(element: Element, name: string): number | null {
  const value = parseInt(element.getAttribute(name) ?? '', 10);
  return Number.isSafeInteger(value) ? value : null;
}
