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
const NAME =
  /^(?:datum (?:publicatie|indiening|ontvangst)|organisatie|vergaderjaar|vraag|(?:vraag|zaak|aanhangsel)?nummer):?$/i;

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
  const facts = new Map<string, string>();
  const elements = new Set<Element>();
  // It stands above the text; a text of thousands of tables is not searched for it.
  for (const element of [...document.querySelectorAll('table,dl')].slice(0, 20)) {
    if (element.closest('.vraag,.antwoord') || element.querySelector('table,dl,h1')) continue;
    const list = element.nodeName.toLowerCase() === 'dl';
    const rows = (list ? [element] : [...element.getElementsByTagName('tr')].slice(0, 12)).map((row) =>
      [...(list ? row.querySelectorAll('dt,dd') : row.children)].map((cell) =>
        (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    );
    const isName = (cell: string | undefined) => NAME.test(cell ?? '');
    const at = rows.findIndex((row) => row.filter(isName).length > 1);
    const [names = [], values = [], ...others] = at < 0 ? [] : rows.slice(at);
    const columns = !list && values.length > 1 && !values.some(isName);
    const pairs = columns
      ? names.map((name, i) => [name, values[i]])
      : rows.flatMap((row) => row.map((cell, i) => [cell, row[i + 1]]));
    const known = pairs.filter(([name, value]) => isName(name) && value && !isName(value));
    // A table with one row for each of several questions is text.
    if (
      known.length < 2 ||
      (columns && others.length > 1) ||
      !known.some(([name]) => /^(?:datum|verg)/i.test(name ?? ''))
    )
      continue;
    elements.add(element);
    for (const [name = '', value = ''] of known) {
      const key = name.replace(/:$/, '').toLowerCase();
      if (!facts.has(key)) facts.set(key, value);
    }
  }
  return { facts, elements };
}
