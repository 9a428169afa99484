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

/** Stands for an act that the table does not have: who shares a name with it is not sure. */
export const anotherAct: Act = { id: '', title: '', abbreviations: [], names: [] };

export interface ActTable {
  acts: Act[];
  /** Names and abbreviations that have also meant an act that is not in the table. */
  unsure: Set<string>;
}

/**
 * Reads a table with one act a row: `id|title|abbreviations|further names`, the last two separated by semicolons. A
 * question mark before a name says that it has also meant another act.
 */
export function readActs(table: string): ActTable {
  const unsure = new Set<string>();
  const name = (printed: string) => {
    const bare = printed.replace(/^\?/, '');
    if (bare !== printed) unsure.add(bare);
    return bare;
  };
  const names = (column = '') => column.split(';').filter(Boolean).map(name);
  const acts = table
    .trim()
    .split('\n')
    .map((row): Act => {
      const [id = '', title = '', abbreviations, further] = row.split('|');
      return { id, title: name(title), abbreviations: names(abbreviations), names: names(further) };
    });
  return { acts, unsure };
}
