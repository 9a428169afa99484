import { siteHosts } from '../model/site-hosts';
import { readOfficialId } from './official-id';
import { isWordlike } from './text';

/** A link of a list to a document: the names of that, first its own, then that of its question. */
export interface ListedLink {
  element: Element;
  names: string[];
}

/** What an entry of a list stands in: results, dossiers, tables (SITES.md 1.1, 3.2). */
const ENTRY = 'li, tr, dt, dd, article, .m-card, .result-item, h2, h3, h4';
/** A document's own text is no list, whatever it links to. */
const TEXT = '#broodtekst, .stuk, .m-modal__content, nav, header, footer';
/** More are not marked: a page of results has some fifty. */
const MOST = 300;

/** The links of a page's lists that lead to documents, each document once an entry; download icons are none. */
export function listedLinks(document: Document, url: string): ListedLink[] {
  const found: ListedLink[] = [];
  const taken = new Map<Element, Set<string>>();
  for (const element of document.querySelectorAll('a[href]')) {
    if (found.length === MOST) break;
    const names = namesIn(element.getAttribute('href') ?? '', url);
    const entry = names.length > 0 && !element.closest(TEXT) ? element.closest(ENTRY) : null;
    if (!entry || !isWordlike(element.textContent ?? '')) continue;
    const outer = entry.closest('.m-card, .result-item, li, tr, article') ?? entry;
    const own = taken.get(outer) ?? new Set();
    if (own.has(names[0] ?? '')) continue;
    taken.set(outer, own.add(names[0] ?? ''));
    found.push({ element, names });
  }
  return found;
}

/** The names that an address gives of a document of Kamervragen, or of what may be one. */
function namesIn(href: string, base: string): string[] {
  if (!URL.canParse(href, base)) return [];
  const { hostname, pathname, searchParams } = new URL(href, base);
  if (siteHosts.tweedekamer.includes(hostname)) {
    if (!/^\/kamerstukken\/(?:[\w-]+\/)?detail\b/.test(pathname)) return [];
    const ids = ['did', 'id'].map((name) =>
      /^\d{4}[DZ]\d{4,6}$/i.exec(searchParams.get(name) ?? '')?.[0].toUpperCase(),
    );
    return [...new Set(ids)].filter((id) => id !== undefined);
  }
  if (!siteHosts.officielebekendmakingen.includes(hostname) || /\.(?!html?$)\w+$/.test(pathname)) return [];
  const id = readOfficialId(pathname)?.id;
  return id ? [id] : [];
}
