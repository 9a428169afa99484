import { questionId } from '../model/identifiers';
import type { Kamervraag } from '../model/kamervraag';
import { siteHosts } from '../model/site-hosts';
import { readVergaderjaar } from '../model/vergaderjaar';
import { assemble, settleRemarks, textKind } from './assemble';
import { conflictsOf, metadataKind } from './conflicts';
import { readDate } from './dates';
import { type DocumentText, readDocumentText } from './document-text';
import { type Headings, readHeadings, readTitle } from './heading';
import { type Metadata, readHeader, readMetadata } from './metadata';
import { isOtherNotice } from './other-notices';
import { isOtherPublication, type OfficialId, readOfficialId, readZaaknummer } from './official-id';
import type { PageReading } from './reading';
import { pageTitles, words } from './page-titles';
import { openRoots, selectors, textRoots } from './selectors';
import type { Site } from './site';

/** The official publications: zoek.officielebekendmakingen.nl since 2010, and the repository's bare XHTML. */
export const officieleBekendmakingen: Site = {
  hosts: [...siteHosts.officielebekendmakingen, 'repository.overheid.nl'],
  read,
};

const LIST = /^lijst\s+van\s+vragen\b/i;
/** Pages about a publication: its metadata, its relations (SITES.md 1.4). */
const ABOUT = /\/(?:technischeinformatie|metadata\w*)(?:[/.]|$)/i;

function read(document: Document, url: URL): PageReading | null {
  const meta = readMetadata(document);
  const id = publicationId(meta, url);
  if (!id && (meta.get('dc.identifier')?.some(isOtherPublication) || isOtherPublication(url.pathname)))
    return null;
  const title = (meta.get('dc.title')?.[0] ?? pageTitle(document)).trim();
  if ([title, ...pageTitles(document).map(words)].some((each) => LIST.test(each)) || ABOUT.test(url.pathname))
    return null;

  const header = readHeader(document);
  const found = findText(document, header.elements);
  if (found) return id || found.text.classed ? withText(found) : null;
  return id && isCertain(document, meta, url, id) ? withoutText(id) : null;

  function withText({ text, layout }: { text: DocumentText; layout: string }): PageReading | null {
    const headings = readHeadings(text.headings);
    const said = textKind(headings, text);
    const kind = said && !(said === 'question' && id?.kind === 'ah') ? said : idKind(id, meta, title);
    const subject = headings.subject ?? readTitle(title).subject;
    if (isOtherNotice(kind, title, text, headings.subject)) return null;
    return assemble(
      {
        ...facts(kind, headings),
        layout: url.hostname.startsWith('repository') ? 'ob-repository' : layout,
        subject,
        title: text.title ?? pageTitles(document)[0] ?? text.root,
      },
      settleRemarks(text, kind),
    );
  }

  function withoutText(known: OfficialId): PageReading | null {
    const { subject, authors } = readTitle(title);
    const kind = idKind(known, meta, title);
    if (isOtherNotice(kind, title, null, null)) return null;
    const members = (meta.get('overheidop.indiener') ?? []).map((name) => ({ name, party: null }));
    const base = facts(kind, null);
    return assemble(
      {
        ...base,
        layout: 'ob-no-text',
        subject,
        authors: kind === 'question' ? members : authors,
        title: pageTitles(document)[0] ?? document.documentElement,
      },
      null,
    );
  }

  function facts(kind: Kamervraag['kind'], headings: Headings | null) {
    const table = header.facts;
    // One field may name several: "2098Z00001; 2098Z00002"
    const asked = (meta.get('overheidop.vraagnummer') ?? []).flatMap((value) => value.split(/[\s,;]+/));
    const zaken = asked.map(readZaaknummer).filter((number) => number !== null);
    // "Nummer" is the question's own, or that of the Aanhangsel.
    const listed = readZaaknummer(table.get('vraag') ?? (kind === 'question' ? table.get('nummer') : ''));
    const zaaknummer = id?.zaaknummer ?? zaken[0] ?? listed;
    const numbers = [meta.get('overheidop.aanhangselnummer')?.[0], table.get('nummer')].map(readNumber);
    const aanhangselnummer = id?.aanhangselnummer ?? numbers.find((number) => number !== null) ?? null;
    const years = [meta.get('overheidop.vergaderjaar')?.[0], table.get('vergaderjaar')].map(readVergaderjaar);
    const vergaderjaar = readVergaderjaar(id?.vergaderjaar) ?? years.find((year) => year !== null) ?? null;
    const sent = [meta.get('overheidop.datumindiening')?.[0], table.get('datum indiening')].map(readDate);
    const submitted = headings?.submitted ?? sent.find((date) => date !== null) ?? null;
    const received = [meta.get('overheidop.datumontvangst')?.[0], table.get('datum ontvangst')].map(readDate);
    const answered = headings?.answered ?? received.find((date) => date !== null) ?? null;
    const chamber =
      id?.chamber ??
      (/^eerste kamer/i.test(meta.get('dc.creator')?.[0] ?? table.get('organisatie') ?? '') ? 'EK' : 'TK');
    return {
      kind,
      site: 'officielebekendmakingen' as const,
      chamber,
      officialId: id?.id ?? null,
      zaaknummer,
      documentnummer: null,
      aanhangselnummer,
      vergaderjaar,
      authors: headings?.authors ?? [],
      addressees: headings?.addressees ?? [],
      submitted,
      answered,
      relations: relations(meta, zaken, chamber, kind),
      conflicts: [
        ...conflictsOf('kind', kind, [metadataKind(meta), id?.kind === 'kv' ? 'question' : null]),
        ...conflictsOf('submitted', submitted, sent),
        ...conflictsOf('answered', answered, received),
        // An answer to several questions names them all; one of them is enough.
        ...conflictsOf('zaaknummer', zaaknummer, [
          ...(zaken.includes(zaaknummer ?? '') ? [] : zaken),
          listed,
        ]),
        ...conflictsOf('aanhangselnummer', aanhangselnummer, numbers),
        ...conflictsOf('vergaderjaar', vergaderjaar, years),
      ],
      oral: headings?.oral ?? false,
    };
  }
}

/** The id of the publication. A suffix ("-h1", a reprint) may be missing in one of its two places. */
function publicationId(meta: Metadata, url: URL): OfficialId | null {
  const own = meta
    .get('dc.identifier')
    ?.map(readOfficialId)
    .find((id) => id !== null);
  const address = readOfficialId(url.pathname);
  return own && address?.id.startsWith(`${own.id}-`) ? address : (own ?? address);
}

/** 150 · nr. 150 · 2097-2098, nr. 150 */
function readNumber(text: string | undefined): number | null {
  const number = /(?:^|[\s.])(\d{1,5})$/.exec(text ?? '');
  return number && Number(number[1]);
}

/** The first place that holds a document's text. */
function findText(
  document: Document,
  leaveOut: ReadonlySet<Element>,
): { text: DocumentText; layout: string } | null {
  for (const selector of textRoots.officieleBekendmakingen) {
    const root = document.querySelector(selector);
    const open = openRoots.has(selector);
    const text = root && readDocumentText(root, open, leaveOut);
    if (!text) continue;
    const layout = selector === '#main-column' ? 'ob-main-column' : open ? 'ob-open' : 'ob-2019';
    return { text, layout: text.classed ? layout : `${layout}-classless` };
  }
  return null;
}

/** The kind by id, metadata and title, where no text tells. */
function idKind(id: OfficialId | null, meta: Metadata, title: string): Kamervraag['kind'] {
  if (id?.kind === 'kv') return 'question';
  const types = meta.get('dc.type') ?? [];
  if (types.some((type) => /^mededeling/i.test(type))) return 'postponement';
  const kind = readTitle(title).kind;
  return kind === 'question' && id ? 'answer' : (kind ?? 'question');
}

/**
 * A page whose text is not found, but whose address and head name one document of Kamervragen: only a file is offered, as of
 * answers of 2025 and later (SITES.md 1.1), or its text stands where we do not know to look. Where the head says nothing, a
 * page that offers a file may say it in its headings.
 */
function isCertain(document: Document, meta: Metadata, url: URL, id: OfficialId): boolean {
  if (readOfficialId(url.pathname)?.id !== id.id) return false;
  if (meta.get('dc.identifier')?.some(readOfficialId)) return true;
  const types = [...(meta.get('dc.type') ?? []), ...(meta.get('overheidop.publicationname') ?? [])];
  const offered = document.querySelector(selectors.download) !== null;
  return [...types, ...(offered ? pageTitles(document).map(words) : [])].some((type) =>
    /kamervra|aanhangsel|^schriftelijke vragen|^antwoord|^mededeling/i.test(type),
  );
}

function relations(
  meta: Metadata,
  zaken: readonly string[],
  chamber: 'TK' | 'EK',
  kind: Kamervraag['kind'],
): string[] {
  const answers = (meta.get('overheidop.aanhangsel') ?? []).flatMap((text) => readOfficialId(text)?.id ?? []);
  const questions = kind === 'question' ? [] : zaken.map((zaaknummer) => questionId({ chamber, zaaknummer }));
  return [...answers, ...questions];
}

function pageTitle(document: Document): string {
  return (document.querySelector('title')?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/(?:^| \| )Overheid\.nl.*/, '');
}
