import { child, shownOf, value, type Xml } from './xml';

/** A cell of a table, by the column of the table's grid in which it begins. */
export interface Cell {
  content: Xml;
  column: number;
  /** Rows that it takes. */
  rows: number;
}

/** The rows of a table that are shown, with their cells. */
export function readGrid(table: Xml): Cell[][] {
  const rows = within(table, 'w:tr').filter((row) => !child(child(row, 'w:trPr'), 'w:del'));
  const grid = rows.map((row) => {
    let column = numberOf(child(row, 'w:trPr'), 'w:gridBefore', 0);
    return within(row, 'w:tc').map((content) => {
      const properties = child(content, 'w:tcPr');
      const merge = child(properties, 'w:vMerge');
      const cell = {
        content,
        column,
        rows: 1,
        goesOn: merge !== undefined && merge.attributes.val !== 'restart',
      };
      column += numberOf(properties, 'w:gridSpan', 1);
      return cell;
    });
  });
  grid.forEach((cells, i) => {
    for (const cell of cells) {
      if (cell.goesOn) continue;
      while (grid[i + cell.rows]?.some(({ column, goesOn }) => goesOn && column === cell.column)) cell.rows++;
    }
  });
  return grid;
}

function numberOf(properties: Xml | undefined, name: string, otherwise: number): number {
  const number = Number(value(properties, name) ?? otherwise);
  return Number.isInteger(number) && number >= 0 && number < 100 ? number : otherwise;
}

/** The rows of a table or the cells of a row, in whatever they are wrapped. */
const within = (parent: Xml, name: string): Xml[] =>
  shownOf(parent).flatMap((each) =>
    each.name === name
      ? [each]
      : /^(?:w:(?:sdt|sdtContent|ins|moveTo|customXml)|mc:AlternateContent)$/.test(each.name)
        ? within(each, name)
        : [],
  );
