import type { SetItem, SetParagraph, SetPart, SetTable } from './set-text';

/** A list as it was set, with the lists in it. */
export interface SetList {
  kind: ListKind;
  items: SetListItem[];
}

/** Its browser counts it, gives it dashes, or its items bear signs of their own ("a."). */
type ListKind = 'counted' | 'dashed' | 'signed';

export interface SetListItem {
  number: number | null;
  content: (SetParagraph | SetList)[];
}

const kindOf = ({ sign }: SetItem): ListKind =>
  sign === undefined ? 'signed' : sign === null ? 'dashed' : 'counted';

/** The parts of a text, those that are items of a list together as one. */
export function withLists(parts: readonly SetPart[]): (SetParagraph | SetTable | SetList)[] {
  const all: (SetParagraph | SetTable | SetList)[] = [];
  let open: SetList[] = [];
  for (const part of parts) {
    const item = 'rows' in part ? undefined : part.item;
    if ('rows' in part || !item) {
      open = [];
      all.push(part);
      continue;
    }
    open = open.slice(0, Math.max(1, item.depth));
    const level = Math.max(1, Math.min(item.depth, open.length + 1));
    const same = open[level - 1];
    if (same && item.more) {
      same.items.at(-1)?.content.push(part);
      continue;
    }
    const entry = { number: item.sign ?? null, content: [part] };
    if (same?.kind === kindOf(item)) {
      same.items.push(entry);
      continue;
    }
    const list = { kind: kindOf(item), items: [entry] };
    const around = open[level - 2]?.items.at(-1);
    (around?.content ?? all).push(list);
    open = [...open.slice(0, level - 1), list];
  }
  return all;
}
