import type { ReadDocument, TextBreak } from '../model/document';
import { mostColumns } from '../model/most-columns';
import type { PlacedText, Places } from './reading';
import { itemsOf } from './shape-items';

/** What sets text besides paragraphs. */
const SETTERS = 'table,ul,ol';

/** A line, and the cell that it stands in. */
interface SetLine {
  at: number;
  element: Element;
  cell: Element | null;
  table: Element | null;
}

/** How the texts of a page are set: paragraph by paragraph, their tables row by row. Absent where each is one paragraph. */
export function shapeOf(places: Places): ReadDocument['shape'] {
  const { questions, answers, footnotes, explanation, notice } = places;
  const textsOf = (all: readonly { text: PlacedText }[]) => all.map(({ text }) => text);
  const texts = [questions, answers, footnotes].map(textsOf);
  const alone = [explanation, notice].map((text) => (text ? [text] : []));

  /** Whose each table and list is; null where it holds more than one text: the page is laid out in it. */
  const owners = new Map<Element, PlacedText | null>();
  const claim = (within: Element | null, owner: PlacedText | null): void => {
    for (let table = closest(within, SETTERS); table; table = closest(table.parentElement, SETTERS))
      owners.set(table, owners.has(table) && owners.get(table) !== owner ? null : owner);
  };
  claim(places.root, null);
  for (const { heading } of [...questions, ...answers]) claim(heading, null);
  for (const text of [...texts, ...alone, places.headings].flat())
    for (const { element } of text.lines ?? []) claim(element, text);

  const grids = new Map<Element, Map<Element, number | null>>();
  const gridOf = (table: Element) => {
    const grid = grids.get(table) ?? columnsOf(table);
    grids.set(table, grid);
    return grid;
  };
  const breaksOf = (text: PlacedText): TextBreak[] => {
    const breaks: TextBreak[] = [];
    const items = itemsOf(text, (list) => owners.get(list) === text);
    let last = null as SetLine | null;
    for (const { at, element } of text.lines ?? []) {
      // The outermost: what a cell holds besides words, a table too, runs on in it. One cell alone is a mere frame.
      let cell: Element | null = null;
      let table: Element | null = null;
      for (let each = closest(element, 'td,th'); each; each = closest(each.parentElement, 'td,th')) {
        const around = closest(each, 'table');
        if (around && owners.get(around) === text && gridOf(around).size > 1) [cell, table] = [each, around];
      }
      const row = cell?.parentElement;
      if (cell && cell === last?.cell) continue;
      // The marker of an item may stand in a block of its own: "<li>a.<p>…".
      const marked =
        !cell && last && last.element !== element && at - last.at < 6 && last.element.contains(element);
      const item = cell ? null : items(element);
      if ((cell || item || at) && !marked)
        breaks.push({
          at,
          begins: !cell
            ? 'paragraph'
            : table !== last?.table
              ? 'table'
              : row !== last?.cell?.parentElement
                ? 'row'
                : 'cell',
          column: (cell && table && gridOf(table).get(cell)) ?? null,
          ...(cell?.matches('th,thead td') && { head: true }),
          ...(item && { item }),
        });
      last = { at, element, cell, table };
    }
    return breaks;
  };
  const [ofQuestions = [], ofAnswers = [], ofFootnotes = []] = texts.map((each) => each.map(breaksOf));
  const [ofExplanation, ofNotice] = alone.map((each) => each.flatMap(breaksOf));
  const shape = {
    questions: ofQuestions,
    answers: ofAnswers,
    footnotes: ofFootnotes,
    explanation: ofExplanation,
    notice: ofNotice,
  };
  return Object.values(shape).flat(2).length > 0 ? shape : undefined;
}

const closest = (element: Element | null, names: string): Element | null => element?.closest(names) ?? null;

/** In which column each cell of a table begins, as a browser sets it: HTML's own way of forming a table. */
function columnsOf(table: Element): Map<Element, number | null> {
  const columns = new Map<Element, number | null>();
  /** By column the first row that no cell from above reaches down to. */
  let free: number[] = [];
  let group: Element | null = null;
  let y = 0;
  for (const row of table.querySelectorAll('tr')) {
    if (closest(row, 'table') !== table) continue;
    if (row.parentElement !== group) free = []; // a cell ends with its group of rows
    group = row.parentElement;
    let x = 0;
    for (const cell of row.children) {
      while ((free[x] ?? 0) > y) x++;
      columns.set(cell, x < mostColumns ? x : null);
      const [wide, high] = ['colspan', 'rowspan'].map((name) => parseInt(cell.getAttribute(name) ?? '1', 10));
      for (let i = Math.min(wide || 1, mostColumns); i > 0; i--)
        free[x++] = high === 0 ? Infinity : y + (high || 1);
    }
    y++;
  }
  return columns;
}
