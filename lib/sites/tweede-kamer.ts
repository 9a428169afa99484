import type { Kamervraag, Person } from '../model/kamervraag';
import { siteHosts } from '../model/site-hosts';
import { assemble, settleRemarks, textKind } from './assemble';
import { conflictsOf } from './conflicts';
import { readDate } from './dates';
import { type DocumentText, readDocumentText } from './document-text';
import { isAnswered, isAsked, readHeadings, readTitle } from './heading';
import { readLines } from './lines';
import { looseTitle, type PageTitle } from './loose-title';
import { isOtherNotice } from './other-notices';
import { pageTitles, words } from './page-titles';
import type { PageReading } from './reading';
import { openRoots, selectors, textRoots } from './selectors';
import type { Site } from './site';

/** www.tweedekamer.nl: the text stands in a dialog, once there is a typeset one; before that only a file is offered. */
export const tweedeKamer: Site = { hosts: siteHosts.tweedekamer, read };

/** What the site calls a document of Kamervragen, in front of its title (SITES.md 3.2, 5). */
const SOORT =
  /^(?:(?:(?:nader\s+)?antwoord(?:en)?\s+(?:op\s+)?)?(?:schriftelijke|mondelinge)\s+vragen|mededeling|uitstel|aanhangsel)\b[^:]*/i;
const OTHER = /^(?:lijst|motie|brief|amendement|verslag|wetsvoorstel|nota|besluitenlijst|agenda|stenogram)/i;
/** Where no document stands, whatever the address says besides. */
const ELSEWHERE = /\/(?:nieuws|debat|agenda|uitleg|zo-werkt)/i;

/** Lijst van vragen en antwoorden over … · Beantwoording lijst van vragen over … */
const LIST =
  /^(?:(?:be)?antwoord(?:ing|en)?\s+(?:op\s+|van\s+)?(?:de\s+|een\s+)?)?lijst\s+(?:van|met)\s+vragen/i;

/** Uitstel beantwoording vragen van … · Mededeling (uitstel antwoord) */
const ON_QUESTIONS = /uitstel|beantwoord|\bvra(?:ag|gen)\s+van\s+(?:het\s+lid|de\s+leden)\b/i;

function read(document: Document, url: URL): PageReading | null {
  const page = readPageTitle(document) ?? looseTitle(document, url, SOORT);
  if (!page || OTHER.test(page.soort ?? page.title) || LIST.test(page.title)) return null;
  const around = readAround(document, url);
  if (!around) return null;
  const found =
    page.soort === null && !document.querySelector(selectors.dialog) ? null : findText(document, page);
  if (!found && (page.soort === null || !page.title)) return null;
  // By its number the site has a file of it, also where no link to one is recognised.
  if (!found && !(around.documentnummer ?? document.querySelector(selectors.download))) return null;
  // A list of questions under the label of a Kamervraag: its text is no document, and so no document without text.
  if (!found && isList(document)) return null;
  const text = found?.text ?? null;

  const headings = text && readHeadings(text.headings);
  const byTitle = titleKind(page);
  const kind = (headings && text && textKind(headings, text)) ?? byTitle;
  if (isOtherNotice(kind, `${page.soort ?? ''} ${page.title}`.trim(), text, headings?.subject ?? null))
    return null;
  // Of what a "Mededeling" without text tells, only its title can tell that it is of questions.
  if (!text && kind === 'postponement' && !ON_QUESTIONS.test(`${page.soort} ${page.title}`)) return null;
  // Of an answer or a notice: neither its label nor such a title says which.
  if (!text && /^aanhangsel/i.test(page.soort ?? '') && readTitle(page.title).kind === 'question')
    return null;
  const titled = readTitle(page.title);
  return assemble(
    {
      kind,
      site: 'tweedekamer',
      layout: found?.layout ?? 'tk-no-text',
      chamber: 'TK',
      officialId: null,
      zaaknummer: around.zaaknummer,
      documentnummer: around.documentnummer,
      aanhangselnummer: null,
      vergaderjaar: null,
      subject: headings
        ? (headings.subject ?? titled.subject)
        : kind === 'question'
          ? page.title
          : titled.subject,
      authors: headings?.authors ?? (kind === 'question' ? readMembers(document) : titled.authors),
      addressees: headings?.addressees ?? [],
      submitted: headings ? headings.submitted : kind === 'question' ? around.date : null,
      answered: headings ? headings.answered : around.date,
      relations: [],
      // "Datum:" does not say of what; it contradicts nothing.
      conflicts: conflictsOf('kind', kind, [page.soort && byTitle]),
      title: page.element,
      oral: headings?.oral ?? /^mondelinge/i.test(page.soort ?? ''),
    },
    text && settleRemarks(text, kind),
  );
}

/** `h1`: the kind in an element of its own, ":" and the title (SITES.md 3.2). Other headings may stand before it. */
function readPageTitle(document: Document): PageTitle | null {
  const all = pageTitles(document);
  // The sentences of the text are headings too, and on a page without label and title the only ones.
  const own = all.filter((element) => !isAsked(words(element)) && !isAnswered(words(element)));
  const titles = (own.length > 0 ? own : all).map(readLabel);
  const page = titles.find(({ soort, title }) => soort !== null || OTHER.test(title)) ?? titles[0] ?? null;
  // The kind may be a heading of its own.
  if (page?.title === '') page.title = titles[titles.indexOf(page) + 1]?.title ?? '';
  return page;
}

function readLabel(element: Element): PageTitle {
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
  return /^(?:nader\s+)?antwoord|^aanhangsel/i.test(soort ?? title) ? 'answer' : 'question';
}

/** In any of the dialogs: the first may be the one to share the page. */
const isList = (document: Document): boolean =>
  [...document.querySelectorAll(selectors.dialogs)]
    .slice(0, 20)
    .some((dialog) => /lijst\s+van\s+vragen/i.test(words(dialog).slice(0, 1000)));

/** What a page prints around its text and says in its address. */
interface Around {
  zaaknummer: string | null;
  documentnummer: string | null;
  date: string | null;
}

/** A part of the page that is about something else than the document. */
const ASIDE = /activiteit|agenda|debat|vergadering|gerelateerd|besluit|stemming|nieuws|delen|lees|meer/i;

/**
 * Null where neither the address nor the page gives a document's number: news, explanations and activities have titles
 * like a document's (SITES.md 3.2).
 */
function readAround(document: Document, url: URL): Around | null {
  if (ELSEWHERE.test(url.pathname)) return null;
  const [id, did] = ['id', 'did'].map(
    (name) => /^\d{4}[DZ]\d{4,6}$/i.exec(url.searchParams.get(name) ?? '')?.[0].toUpperCase() ?? null,
  );
  let part: Element | null = null;
  let aside = false;
  let beside = '';
  let all = '';
  for (const line of readLines(
    document.documentElement,
    new Set(document.querySelectorAll(selectors.dialogs)),
  )) {
    const { text } = line;
    if (line.level) {
      part = line.level > 1 ? line.element.closest('section,aside,article,main,body') : null;
      aside = ASIDE.test(text);
    }
    const own = !part?.contains(line.element);
    if (line.level || (aside && !own) || line.element.closest('blockquote')) continue;
    all += `${text} `;
    // Behind a link stands what that leads to.
    if (own) beside += `${text.slice(0, line.links[0]?.start)} `;
  }
  const [printed, further] = [beside, all].map((text) => PRINTED.exec(text)?.[1]?.toUpperCase());
  if (!id && !did && !printed) return null;
  return {
    zaaknummer: [id, printed].find((number) => number?.includes('Z')) ?? null,
    documentnummer: [printed, did, id, further].find((number) => number?.includes('D')) ?? null,
    date: readDate(DATED.exec(all)?.[1]),
  };
}

const PRINTED = /\bnummer:?\s*(\d{4}[DZ]\d{4,6})(?!\d)/i;
// Datum: 14 januari 2098 · Datum 14-01-2098 · Datum: dinsdag 14 januari 2098
const DATED = /\bdatum:?\s*(?:[a-z]{2,9}\s)?(\d.{5,20})/i;

// Indiener C. Voorbeeld, Kamerlid XYZ · Mede ondertekenaar B. de Tweede, Kamerlid · Indiener D. Drie (XYZ)
const MEMBER =
  /^(?:mede[- ]?|eerste )?(?:indiener|ondertekenaar)s?\s*:?\s*([^,(]+)(?:\(([^()]*)\))?(?:,\s*(.*))?$/i;

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
