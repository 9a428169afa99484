/** What the page's head and its table say, names in lower case. */
export type Metadata = ReadonlyMap<string, readonly string[]>;

/** The `meta` elements, named or (as RDFa) with a property: "overheidop.vraagnummer" → its values. Their names' case differs between years (SITES.md 1.2). */
export function readMetadata(document: Document): Metadata {
  const found = new Map<string, string[]>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property'))?.trim().toLowerCase();
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (name && content) found.set(name, [...(found.get(name) ?? []), content]);
  }
  return found;
}

/** The table above the text of officielebekendmakingen.nl: "vergaderjaar" → "2022-2023", in rows or in columns. */
export function readTable(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // It stands above the text; a text of thousands of tables is not searched for it.
  for (const table of [...document.getElementsByTagName('table')].slice(0, 20)) {
    const rows = [...table.getElementsByTagName('tr')]
      .slice(0, 12)
      .map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()));
    if (!rows.flat().some((cell) => /^(?:vergaderjaar|datum (?:indiening|ontvangst))/i.test(cell))) continue;
    const [names = [], values = []] = rows;
    const pairs = names.length > 2 ? names.map((name, i) => [name, values[i]]) : rows;
    for (const [name, value] of pairs)
      if (name && value) found.set(name.replace(/:$/, '').toLowerCase(), value);
    break;
  }
  return found;
}
