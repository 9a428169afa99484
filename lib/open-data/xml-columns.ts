import { mostColumns } from '../model/most-columns';
import { descendants, type XmlElement } from './xml';

const CELLS: ReadonlySet<string> = new Set(['entry', 'td', 'th']);
const ROWS: ReadonlySet<string> = new Set(['row', 'tr']);
const GROUPS: ReadonlySet<string> = new Set(['tgroup', 'thead', 'tbody', 'tfoot']);

/**
 * In which column each cell of a table begins, from 0. The XML names columns as CALS tables do (`colspec`, `namest`,
 * `nameend`, `morerows`: https://www.oasis-open.org/specs/tm9901.html), or counts them as HTML does.
 */
export function xmlColumns(table: XmlElement): Map<XmlElement, number | null> {
  const columns = new Map<XmlElement, number | null>();
  let names = new Map<string, number>();
  /** By column how many rows below are still covered by a cell from above. */
  let covered: number[] = [];
  const place = (row: XmlElement): void => {
    const next = covered.map((rows) => Math.max(0, rows - 1));
    let x = 0;
    for (const cell of row.children) {
      if (typeof cell === 'string' || !CELLS.has(cell.name)) continue;
      const of = (name: string) => names.get(cell.attributes.get(name) ?? '');
      const named = of('namest') ?? of('colname');
      if (named !== undefined && named >= x) x = named;
      else while ((covered[x] ?? 0) > 0) x++;
      columns.set(cell, x < mostColumns ? x : null);
      const end = of('nameend');
      const wide = end === undefined ? counted(cell, 'colspan', 1) : end - x + 1;
      const below = counted(cell, 'rowspan', 1) - 1 + counted(cell, 'morerows', 0);
      for (let i = Math.max(1, Math.min(wide, mostColumns)); i > 0; i--) next[x++] = below;
    }
    covered = next;
  };
  for (const element of descendants(table, ({ name }) => name !== 'table' && !ROWS.has(name))) {
    if (ROWS.has(element.name)) place(element);
    else if (element.name === 'tgroup') names = new Map();
    else if (element.name === 'colspec')
      names.set(element.attributes.get('colname') || ` ${names.size}`, names.size);
    // A cell ends with its group of rows.
    if (GROUPS.has(element.name)) covered = [];
  }
  return columns;
}

function counted(cell: XmlElement, name: string, otherwise: number): number {
  const value = parseInt(cell.attributes.get(name) ?? '', 10);
  return value >= 0 ? value : otherwise;
}
