import type { Kamervraag, Person } from '../model/kamervraag';
import { siteHosts } from '../model/site-hosts';
import { assemble, settleRemarks, textKind } from './assemble';
import { conflictsOf } from './conflicts';
import { readDate } from './dates';
import { type DocumentText, readDocumentText } from './document-text';
import { readHeadings, readTitle } from './heading';
import { looseTitle, type PageTitle } from './loose-title';
import { readZaaknummer } from './official-id';
import type { PageReading } from './reading';
import { openRoots, selectors, textRoots } from './selectors';
import type { Site } from './site';

/** www.tweedekamer.nl: the text stands in a dialog, once there is a typeset one; before that only a file is offered. */
export const tweedeKamer: Site = { hosts: siteHosts.tweedekamer, read };

/** What the site calls a document of Kamervragen, in front of its title (SITES.md 3.2, 5). */
const SOORT =
  /^(?:(?:antwoord(?:en)?\s+(?:op\s+)?)?(?:schriftelijke|mondelinge)\s+vragen|mededeling|uitstel)\b[^:]*/i;
const OTHER = /^(?:lijst|motie|brief|amendement|verslag|wetsvoorstel|nota|besluitenlijst|agenda|stenogram)/i;

/** Lijst van vragen en antwoorden over … · Beantwoording lijst van vragen over … */
const LIST =
  /^(?:(?:be)?antwoord(?:ing|en)?\s+(?:op\s+|van\s+)?(?:de\s+|een\s+)?)?lijst\s+(?:van|met)\s+vragen/i;

function read(document: Document, url: URL): PageReading | null {
  const page = readPageTitle(document) ?? looseTitle(document, url, SOORT);
  if (!page || OTHER.test(page.soort ?? page.title) || LIST.test(page.title)) return null;
  const found =
    page.soort === null && !document.querySelector(selectors.dialog) ? null : findText(document, page);
  if (!found && (page.soort === null || !page.title)) return null;
  const around = readAround(page.element, document);
  const documentnummer = readDocumentnummer(around, url);
  // By its number the site has a file of it, also where no link to one is recognised.
  if (!found && !(documentnummer ?? document.querySelector(selectors.download))) return null;
  // A list of questions under the label of a Kamervraag: its text is no document, and so no document without text.
  if (!found && isList(document)) return null;
  const text = found?.text ?? null;

  const headings = text && readHeadings(text.headings);
  const byTitle = titleKind(page);
  const kind = (headings && text && textKind(headings, text)) ?? byTitle;
  const titled = readTitle(page.title);
  const date = readDate(/Datum:?\s*(.{0,40})/i.exec(around)?.[1]);
  const zaaknummer = readZaaknummer(url.searchParams.get('id') ?? '');
  return assemble(
    {
      kind,
      site: 'tweedekamer',
      layout: found?.layout ?? 'tk-no-text',
      chamber: 'TK',
      officialId: null,
      zaaknummer: zaaknummer?.includes('Z') ? zaaknummer : null,
      documentnummer,
      aanhangselnummer: null,
      vergaderjaar: null,
      subject: headings
        ? (headings.subject ?? titled.subject)
        : kind === 'question'
          ? page.title
          : titled.subject,
      authors: headings?.authors ?? (kind === 'question' ? readMembers(document) : titled.authors),
      addressees: headings?.addressees ?? [],
      submitted: headings ? headings.submitted : kind === 'question' ? date : null,
      answered: headings ? headings.answered : date,
      relations: [],
      // "Datum:" does not say of what; it contradicts nothing.
      conflicts: conflictsOf('kind', kind, [page.soort && byTitle]),
      title: page.element,
      oral: headings?.oral ?? /^mondelinge/i.test(page.soort ?? ''),
    },
    text && settleRemarks(text, kind),
  );
}

/** `h1`: the kind in an element of its own, ":" and the title (SITES.md 3.2). */
function readPageTitle(document: Document): PageTitle | null {
  const element = [...document.querySelectorAll(selectors.pageTitle)].find(
    (h1) => !h1.closest(selectors.dialog),
  );
  if (!element) return null;
  const text = words(element);
  const soort = words(element.firstElementChild);
  const known = SOORT.exec(text)?.[0].trim() ?? null;
  if (soort && soort !== text && text.startsWith(soort))
    return {
      element,
      soort: SOORT.test(soort) || OTHER.test(soort) ? soort : null,
      title: text.slice(soort.length).replace(/^\s*:?\s*/, ''),
    };
  return { element, soort: known, title: known ? text.slice(known.length).replace(/^\s*:?\s*/, '') : text };
}

function findText(document: Document, page: PageTitle): { text: DocumentText; layout: string } | null {
  for (const selector of textRoots.tweedeKamer) {
    const open = openRoots.has(selector);
    if (open && !(page.soort && page.title)) continue;
    for (const root of document.querySelectorAll(selector)) {
      const text = readDocumentText(root, open, new Set([page.element]));
      if (!text || (page.soort === null && !(text.classed && text.headings.length))) continue;
      const layout = open ? 'tk-open' : 'tk-dialog';
      return { text, layout: text.classed ? layout : `${layout}-classless` };
    }
  }
  return null;
}

function titleKind({ soort, title }: PageTitle): Kamervraag['kind'] {
  if (/^(?:mededeling|uitstel)/i.test(soort ?? '') || readTitle(title).kind === 'postponement')
    return 'postponement';
  return /^antwoord/i.test(soort ?? title) ? 'answer' : 'question';
}

const isList = (document: Document): boolean =>
  /lijst\s+van\s+vragen\b/i.test(words(document.querySelector(selectors.dialog)).slice(0, 1000));

/** What the page prints around its title, the document's own text left out. */
function readAround(title: Element, document: Document): string {
  const main = title.closest('main') ?? document.body;
  let text = '';
  for (const child of main.children) {
    if (child.matches(selectors.notHeader)) continue;
    text += ` ${words(child).slice(0, 600)}`;
    if (text.length > 6000) break;
  }
  return text;
}

/** The number printed on the page; failing that the address's. */
function readDocumentnummer(around: string, url: URL): string | null {
  const printed = /Nummer:?\s*(\d{4}D\d{4,6})(?!\d)/i.exec(around)?.[1];
  const named = [url.searchParams.get('did'), url.searchParams.get('id')].find((id) =>
    /^\d{4}D\d{4,6}$/i.test(id ?? ''),
  );
  return (printed ?? named)?.toUpperCase() ?? null;
}

// Indiener C. Voorbeeld, Kamerlid XYZ · Medeindiener B. de Tweede, Kamerlid · Indiener D. Drie (XYZ)
const MEMBER = /^(?:mede-?)?indieners?\s*:?\s*([^,(]+)(?:\(([^()]*)\))?(?:,\s*(.*))?$/i;

/** The members in the page's list, with initials; the party where it is printed. */
function readMembers(document: Document): Person[] {
  const found: Person[] = [];
  for (const item of document.querySelectorAll(selectors.listItem)) {
    const match = MEMBER.exec(words(item).slice(0, 200));
    if (!match?.[1] || /minister|staatssecretaris/i.test(match[3] ?? '')) continue;
    const party =
      /kamerlid\s*(?:voor\s+|van\s+)?(?:de\s+)?\(?(.*?)\)?$/i.exec(match[3] ?? '')?.[1] || match[2] || null;
    found.push({ name: match[1].trim(), party });
  }
  return found;
}

function words(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
