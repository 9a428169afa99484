import type { TextBreak } from '../model/document';
import type { XmlElement } from './xml';
import { xmlColumns } from './xml-columns';

/** Follows a text of a publication as it is read, and notes how it is set (lib/sites/SITES.md 2). */
export interface Setting {
  /** A block: it stands apart from what is before and behind. */
  enter(element: XmlElement): void;
  leave(element: XmlElement): void;
  /** A word that stands at `at` in the text. */
  word(at: number): void;
  /** The text was cut off there. */
  cut(at: number): void;
  breaks(): TextBreak[];
}

/** The outermost table around a word, with its row and cell; what a cell holds besides words, a table too, runs on in it. */
interface Around {
  table: XmlElement | null;
  columns: ReadonlyMap<XmlElement, number | null>;
  row: XmlElement | null;
  cell: XmlElement | null;
}

const nowhere: Around = { table: null, columns: new Map(), row: null, cell: null };
/** What marks an item: it stands on the line of its item. */
const MARKERS: ReadonlySet<string> = new Set(['li.nr', 'noot.nr']);
const ROWS: ReadonlySet<string> = new Set(['row', 'tr']);

/** The setting of one text, from its beginning. */
export function createSetting(): Setting {
  const breaks: TextBreak[] = [];
  let around = nowhere;
  /** Where the word before stands. */
  let last = nowhere;
  /** A block has begun or ended since. */
  let border = false;
  let marked = false;
  let inHead = false;
  /** The items of lists around, the outermost first; those whose first paragraph has begun. */
  let items: XmlElement[] = [];
  const begun = new Set<XmlElement>();
  const itemAt = (): TextBreak['item'] => {
    const inner = items.at(-1);
    if (!inner) return undefined;
    const more = begun.has(inner);
    begun.add(inner);
    return { depth: Math.min(items.length, 9), number: null, ...(more && { more }) };
  };

  return {
    enter(element) {
      border = true;
      if (around.cell) return;
      if (element.name === 'li') items = [...items, element];
      if (element.name === 'thead') inHead = true;
      if (around.columns.has(element)) around = { ...around, cell: element };
      else if (around.table && ROWS.has(element.name)) around = { ...around, row: element };
      else if (!around.table && element.name === 'table') {
        const columns = xmlColumns(element);
        // One cell alone is a mere frame.
        if (columns.size > 1) around = { table: element, columns, row: null, cell: null };
      }
    },
    leave(element) {
      border = true;
      marked ||= MARKERS.has(element.name);
      if (element === items.at(-1)) items = items.slice(0, -1);
      if (element.name === 'thead' && !around.cell) inHead = false;
      if (element === around.cell) around = { ...around, cell: null };
      else if (element === around.row) around = { ...around, row: null };
      else if (element === around.table) around = nowhere;
    },
    word(at) {
      const { table, columns, row, cell } = around;
      const begins = !cell ? 'paragraph' : table !== last.table ? 'table' : row !== last.row ? 'row' : 'cell';
      const fresh = cell ? cell !== last.cell : border && !marked && (at > 0 || items.length > 0);
      const item = fresh && !cell ? itemAt() : undefined;
      const head = cell && (inHead || cell.name === 'th');
      if (fresh)
        breaks.push({
          at,
          begins,
          column: (cell && columns.get(cell)) ?? null,
          ...(head && { head: true as const }),
          ...(item && { item }),
        });
      last = cell ? around : nowhere;
      border = marked = false;
    },
    cut(at) {
      while ((breaks.at(-1)?.at ?? -1) >= at) breaks.pop();
    },
    breaks: () => breaks,
  };
}
