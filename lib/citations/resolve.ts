import type { Citation, PlacedCitation, Resolved, Source } from '../model/citation';
import type { ReadDocument } from '../model/document';
import { identifiers } from '../model/identifiers';
import { findCitations } from './find';
import { fold } from './fold';
import { leadsOf, type Lead } from './footnote-sources';
import { citingTexts, type CitingText } from './citing-texts';
import { kinds } from './kinds';
import { type KnownAddresses, withKnownAddress } from './known-addresses';
import type { Setting } from './laws/setting';
import { addShortForms, type ReadText } from './short-forms';
import { groupOf, groups } from './sources';
import { withoutScheme, publicationIdOf } from './targets';

/**
 * Every citation of a document with its place, and the things that they lead to, each once.
 * @param earlier citations that only the archive knows; see `citeEarlier`
 * @param addresses of cited questions, as far as the archive knows them; see `unaddressed`
 */
export function resolve(
  document: ReadDocument,
  earlier: PlacedCitation[] = [],
  addresses: KnownAddresses = new Map(),
): Resolved {
  const own = new Set([
    ...identifiers(document),
    ...[publicationIdOf(document.url)].filter((id) => id !== null),
  ]);
  const texts = citingTexts(document);
  const setting = settingOfDocument(document, texts);
  const read = texts.map((citing): ReadText => {
    const found = findCitations(citing.text, kinds, setting).map((one) => withKnownAddress(one, addresses));
    const citations = withEarlier(found, citing, earlier);
    const { part, index } = citing.place;
    const note = part === 'footnote' ? document.kamervraag.footnotes[index] : undefined;
    const leads = note
      ? leadsOf(note, citations)
      : citations.map((citation): Lead => ({ citation, url: citation.url, news: null }));
    return { citing, citations, leads };
  });
  const whole = addShortForms(read, document.kamervraag.footnotes);
  const sources = new Map<string, Source>();
  for (const { citing, leads } of whole)
    for (const lead of leads) if (!isNone(lead, own, document.url)) addSource(sources, lead, citing);
  const all = [...sources.values()];
  return {
    citations: whole.flatMap(({ citing, citations }) =>
      citations.map((citation): PlacedCitation => ({ ...citation, place: citing.place })),
    ),
    sources: groups.flatMap((group) => all.filter((source) => source.group === group)),
  };
}

/** All that a document says may tell which act is meant, and when it was written. */
function settingOfDocument({ kamervraag }: ReadDocument, texts: CitingText[]): Setting {
  const date = kamervraag.answered ?? kamervraag.submitted;
  return {
    words: fold(texts.map(({ text }) => text).join('\n')),
    year: date ? Number(date.slice(0, 4)) : null,
  };
}

function withEarlier(found: Citation[], { place }: CitingText, earlier: PlacedCitation[]): Citation[] {
  const more = earlier.filter(
    (one) =>
      one.place.part === place.part &&
      one.place.index === place.index &&
      !found.some(({ start, end }) => start < one.end && one.start < end),
  );
  if (more.length === 0) return found;
  return [...found, ...more].sort((a, b) => a.start - b.start);
}

/** Ids of the Kamerstukken and Kamervragen that a document cites, each once; see `Citation.id`. */
export function citedIds({ citations, sources }: Resolved): string[] {
  const named = citations.map(({ id }) => id);
  const linked = sources.map(({ url }) => url && publicationIdOf(url)?.replace(/^kv-(?:[te]k-)?(?=\d)/, ''));
  const papers = /^(?:kst-|ah-|kv-|20\d\d[ZD]\d{5}$|\d{10}$)/;
  return [...new Set([...named, ...linked])].filter(
    (id): id is string => Boolean(id) && papers.test(id ?? ''),
  );
}

/**
 * No sources are the document's own number in its heading, a link to itself, and an article of a law that nobody could
 * look up ("artikel 5 van de wet").
 */
function isNone({ citation, url }: Lead, own: Set<string>, address: string): boolean {
  if (citation?.kind === 'law-article' && url === null) return true;
  const id = citation?.id ?? (url && publicationIdOf(url));
  return Boolean(id && own.has(id)) || (url !== null && withoutScheme(url) === withoutScheme(address));
}

function addSource(
  sources: Map<string, Source>,
  lead: Lead,
  { place, questions, answers }: CitingText,
): void {
  const made = makeSource(lead, place.part === 'footnote' ? place.index : null);
  const source = sources.get(made.key) ?? made;
  sources.set(source.key, {
    ...(source.outlet === null && made.outlet !== null ? { ...source, ...newsOf(made) } : source),
    questions: union(source.questions, questions),
    answers: union(source.answers, answers),
    footnote: source.footnote ?? made.footnote,
  });
}

function makeSource({ citation, url, news }: Lead, footnote: number | null): Source {
  const kind = citation?.kind ?? (url === null ? 'news' : 'url');
  const bare = url && citation?.certainty !== 'search' ? withoutScheme(url) : null;
  const label = news?.label ?? (kind === 'url' && url ? withoutScheme(url) : (citation?.canonical ?? ''));
  return {
    key: bare ?? citation?.id ?? label,
    group: news ? 'press' : groupOf(kind, url),
    kind,
    label,
    outlet: news?.outlet ?? null,
    title: news?.title ?? null,
    date: news?.date ?? null,
    url,
    certainty: citation?.certainty ?? (url === null ? 'none' : 'exact'),
    questions: [],
    answers: [],
    footnote,
  };
}

const newsOf = ({ group, label, outlet, title, date }: Source) => ({ group, label, outlet, title, date });
const union = (a: number[], b: number[]) => [...new Set([...a, ...b])].sort((x, y) => x - y);
