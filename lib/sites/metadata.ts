import { words } from './page-titles';

/** What the page's head and its table say, names in lower case. */
export type Metadata = ReadonlyMap<string, readonly string[]>;

/**
 * The `meta` elements, named or (as RDFa) with a property: "overheidop.vraagnummer" → its values. Their names' case
 * differs between years, and DC.… is also DCTERMS.… (SITES.md 1.2).
 */
export function readMetadata(document: Document): Metadata {
  const found = new Map<string, string[]>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property'))
      ?.trim()
      .toLowerCase()
      .replace(':', '.')
      .replace(/^dcterms(?=\.)/, 'dc');
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (name && content) found.set(name, [...(found.get(name) ?? []), content]);
  }
  return found;
}

/** Names in the header of a publication (SITES.md 1.4): a question has "Vraag", an answer "Nummer". */
const isName = (cell: string): boolean =>
  /^(?:datum (?:publicatie|indiening|ontvangst)|organisatie|vergaderjaar|vraag|nummer):?$/i.test(cell);

/** What the header says, names in lower case ("vergaderjaar" → "2022-2023"), and the tables and lists that are its own. */
export interface Header {
  facts: ReadonlyMap<string, string>;
  elements: ReadonlySet<Element>;
}

/**
 * The header of officielebekendmakingen.nl, in a table's columns or rows or in a list of terms. It may stand twice, for
 * narrow and for wide screens, and within what holds the text; a table of the text itself is none.
 */
export function readHeader(document: Document): Header {
  let facts = new Map<string, string>();
  const elements = new Set<Element>();
  // It stands above the text; a text of thousands of tables is not searched for it.
  for (const element of [...document.querySelectorAll('table,dl')].slice(0, 20)) {
    if (element.closest('.vraag,.antwoord,.kamervraagopmerking') || element.querySelector('table,dl,h1'))
      continue;
    const lines = element.querySelectorAll('tr');
    const rows = (lines.length ? [...lines].slice(0, 12) : [element]).map((row) =>
      [...row.querySelectorAll('th,td,dt,dd')].map(words),
    );
    const own = new Map<string, string>();
    for (const [r, row] of rows.entries()) {
      const columns = row.filter(isName).length * 2 > row.length;
      // A table with a row for each of several questions is text.
      if (columns && rows.length - r > 2) break;
      for (const [i, name] of row.entries()) {
        const value = (columns ? rows[r + 1]?.[i] : row[i + 1]) ?? '';
        if (isName(name) && value && !isName(value)) own.set(name.replace(/:$/, '').toLowerCase(), value);
      }
    }
    if (!/datum|verg/.test([...own.keys()].join())) continue;
    // A table with two of these words may be a text's.
    if (own.size > 2) elements.add(element);
    facts = new Map([...own, ...facts]);
  }
  return { facts, elements };
}
