import type { Ledger } from './ledger';

/** Between the words of a heading and the first button. */
const GAP = 12;

/** Keeps a row of buttons beside the last line of the words that stand before it. */
type Watch = (words: Element, host: HTMLElement, row: HTMLElement) => void;

/**
 * Rows stand in the height of the last line before them, at its end; where the two have no room beside each other, a row
 * has a line of its own. The browser tells when the column or a row has got another width, also as the page's dialog
 * opens, after its own layout and before it paints: looking costs no layout more, and nothing is seen to jump.
 */
export function placeTools(ledger: Ledger): Watch {
  if (typeof ResizeObserver === 'undefined') return () => undefined; // jsdom knows no layout
  const rows = new Map<Element, { words: Element; host: HTMLElement; row: HTMLElement }>();
  const observer = new ResizeObserver((entries) => {
    const resized = new Set(entries.flatMap(({ target }) => rows.get(target) ?? []));
    // All is looked at before the first is placed.
    const found = [...resized].map((each) => ({ ...each, at: placeOf(each.words, each.host, each.row) }));
    for (const { host, row, at } of found) {
      if (!at) continue;
      row.style.top = `${at.top}px`;
      host.style.setProperty('--room', `${at.room}px`);
    }
  });
  ledger.add(() => observer.disconnect());
  return (words, host, row) => {
    const each = { words, host, row };
    for (const watched of [host, row]) {
      rows.set(watched, each);
      observer.observe(watched);
    }
  };
}

/** From where the host stands down to the row's top, and the height that the row needs for itself; null while unseen. */
function placeOf(words: Element, host: HTMLElement, row: HTMLElement): { top: number; room: number } | null {
  const column = host.getBoundingClientRect();
  const { width, height } = row.getBoundingClientRect();
  if (column.width === 0) return null;
  const range = words.ownerDocument.createRange();
  range.selectNodeContents(words);
  const line = lastLine([...range.getClientRects()]);
  if (!line || line.right + GAP + width > column.right) return { top: 0, room: height };
  return { top: (line.top + line.bottom - height) / 2 - column.top, room: 0 };
}

interface Edges {
  top: number;
  right: number;
  bottom: number;
}

/** The last of the lines that boxes of words stand in: raised note marks and the words beside them are one. */
export function lastLine(boxes: readonly (Edges & { width: number })[]): Edges | null {
  const seen = boxes.filter(({ width }) => width > 0);
  const lowest = seen.reduce<Edges | null>(
    (low, each) => (low && low.bottom >= each.bottom ? low : each),
    null,
  );
  if (!lowest) return null;
  const middle = (lowest.top + lowest.bottom) / 2;
  const right = seen.filter(({ bottom }) => bottom > middle).map((each) => each.right);
  return { ...{ top: lowest.top, bottom: lowest.bottom }, right: Math.max(...right) };
}
