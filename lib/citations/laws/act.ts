/** A law that texts cite by its name. */
export interface Act {
  /** BWB id (`BWBR0005537`, treaties `BWBV0001000`), or the CELEX number of an act of the European Union. */
  id: string;
  /** The citation title of today; the last one if the act is repealed. */
  title: string;
  /** Abbreviations, the usual one first; written exactly so. */
  abbreviations: string[];
  /** Further names of the same act: earlier titles, titles without their year, common slips. */
  names: string[];
}

/**
 * Reads a table with one act a row: `id|title|abbreviations|further names`, the last two separated by semicolons. A name
 * that two rows have is ambiguous: it is recognised, and leads to a search.
 */
export function readActs(table: string): Act[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', title = '', abbreviations = '', names = ''] = row.split('|');
      return { id, title, abbreviations: list(abbreviations), names: list(names) };
    });
}

const list = (column: string) => column.split(';').filter(Boolean);
