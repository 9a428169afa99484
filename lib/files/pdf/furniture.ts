import type { Line } from './lines';
import type { Page } from './load';
import { isPageNumber } from './page-numbers';
import { atEdge, leftOf, samePlace, sideOf } from './places';
import { BLOCK_HEAD, ENDS } from './sentences';

/** What stands at the head and foot of pages and belongs to no text: lib/sites/SITES.md 6, and the letters of ministries. */
const FURNITURE =
  /^(?:pagina|blad(?:zijde)?|page)\s*\d{1,3}(?:\s*(?:van|\/|of)\s*\d{1,3})?$|^\d{1,3}\s*(?:van|\/)\s*\d{1,3}$|^(?:kv|ah)-(?:(?:tk|ek)-)?[\w-]+$|^ISSN\s|^[’']s-Gravenhage\s+\d{4}|^(?:Tweede|Eerste) Kamer, vergaderjaar\s.{0,60}(?:\d|Aanhangsel)$/i;
/** The lines of the text, and the heads and feet of pages, each once. */
export interface Parted {
  lines: Line[];
  furniture: Line[];
}

/**
 * Parts the heads and feet of pages from the text. They recur in the same place with the same look on most pages; an
 * answer may recur on top of pages too ("Ja."), but on other pages other text stands in its place.
 * @param body size of the text's letters
 */
export function partFurniture(pages: readonly Page[], lines: readonly Line[], body: number): Parted {
  const edges = lines.filter((line) => atEdge(line, pages));
  const left = leftOf(lines, body);
  const byName = new Map<string, Line[]>();
  for (const line of edges) byName.set(nameOf(line), [...(byName.get(nameOf(line)) ?? []), line]);

  const marks = marksByPage(lines);
  const recurs = (line: Line): boolean => {
    if (BLOCK_HEAD.test(line.text) || isNote(line, marks.get(line.page))) return false;
    const here = (byName.get(nameOf(line)) ?? []).filter((each) => samePlace(each, line, pages));
    const on = new Set(here.map(({ page }) => page));
    if (on.size < 2) return false;
    const alike = pages.filter(({ width, height }) => isSize(pages[line.page], width, height)).length;
    const looksLikeText =
      Math.abs(line.size - body) < 0.06 * body &&
      (ENDS.test(line.text) || (Math.abs(line.x - left) < 3 && !line.cell));
    // The first page may have a head of its own.
    if (!looksLikeText) return on.size >= 0.5 * (alike - 1);
    const others = edges.some(
      (each) =>
        !on.has(each.page) && samePlace(each, line, pages) && Math.abs(each.size - body) < 0.06 * body,
    );
    return !others && on.size >= 0.8 * alike;
  };
  const known = new Set(
    edges.filter(
      (line) => FURNITURE.test(line.text) || isPageNumber(line, { pages, lines, left, body }) || recurs(line),
    ),
  );
  // What stands beside them on one baseline is of the same head or foot.
  const bases = [...known].map((line) => `${line.page} ${sideOf(line, pages)} ${Math.round(line.y)}`);
  const rows = new Set(bases);
  const found = edges.filter(
    (line) =>
      known.has(line) ||
      (!line.cell &&
        !BLOCK_HEAD.test(line.text) &&
        line.size < 0.95 * body &&
        rows.has(`${line.page} ${sideOf(line, pages)} ${Math.round(line.y)}`)),
  );
  const gone = new Set(found);
  // Numbers of pages are said once, the first of them.
  const once = new Map(found.toReversed().map((line) => [line.text.replace(/\d+/g, '#'), line]));
  return { lines: lines.filter((line) => !gone.has(line)), furniture: [...once.values()].reverse() };
}

/** The raised numbers within the lines of each page. */
function marksByPage(lines: readonly Line[]): Map<number, Set<string>> {
  const marks = new Map<number, Set<string>>();
  for (const { page, runs } of lines)
    for (const { raised, text } of runs.slice(1))
      if (raised) marks.set(page, new Set([...(marks.get(page) ?? []), ...(text.match(/\d{1,3}/g) ?? [])]));
  return marks;
}

/**
 * Does it begin with a number that a raised one on its page refers to? Notes stand lowest on pages and may differ in their
 * numbers only, as page numbers do: "3 Kamerstuk 36 200-V, nr. 26".
 */
function isNote({ runs, text }: Line, marks: ReadonlySet<string> = new Set()): boolean {
  const first = runs.find(({ text }) => text.trim());
  const label = first?.raised ? first.text.trim() : /^(\d{1,3})\s*(?=\p{L}|[«“"‘'(])/u.exec(text)?.[1];
  return label !== undefined && marks.has(label);
}

const isSize = (page: Page | undefined, width: number, height: number): boolean =>
  page !== undefined && Math.abs(page.width - width) < 2 && Math.abs(page.height - height) < 2;

/** Words and look, whatever the numbers among the words: those of pages differ. Figures of a table are no furniture. */
const nameOf = ({ text, size, runs, cell }: Line): string =>
  `${Math.round(2 * size)} ${runs.some(({ bold }) => bold)} ${cell || !/\p{L}{3}/u.test(text) ? text : text.replace(/\d+/g, '#')}`;
