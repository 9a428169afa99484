import type { Source } from '../model/citation';
import type { CollectionItem, ItemRow } from '../model/collection';
import type { ReadDocument } from '../model/document';
import type { Kamervraag } from '../model/kamervraag';
import { sourcesOf } from '../list/citing';
import { handedOut, partsOf, type Conversation, type Said } from '../list/conversation';
import { rowOf } from '../store/item-row';
import { signOf } from '../model/set-text';
import { citeDocument } from './citation-string';
import { citedDocument } from './cited-document';
import { oneLine } from './text';

/** What every format says of an item, by the document that is cited; what that does not say, the item's others may. */
export interface Facts extends ItemRow {
  item: CollectionItem;
  /** What is handed out of its text. */
  conversation: Conversation;
  /** Of the document that is cited, as its address. */
  kind: Kamervraag['kind'];
  site: ReadDocument['site'];
  /** Its day; the question's where it tells none. */
  published: string | null;
  parties: string[];
  officialId: string | null;
  zaaknummer: string | null;
  documentnummer: string | null;
  aanhangselnummer: number | null;
  vergaderjaar: string | null;
  /** When it was read, in ms since 1970. */
  readAt: number;
  /** The item by the Leidraad. */
  citation: string;
  /** The subject on one line; the citation where there is none. */
  title: string;
  /** The first question's first words; '' where there is no text. */
  firstWords: string;
  /** What the questions and answers cite, each once. */
  cited: Source[];
}

export function factsOf(item: CollectionItem): Facts {
  const row = rowOf(item);
  const cited = citedDocument(item);
  const { kamervraag, url } = cited.document;
  // Of itself and its question: the ids of another of its documents lead to that one.
  const own = [kamervraag, ...documentsOf(item).filter(({ kind }) => kind === 'question')];
  const first = <T>(read: (kamervraag: Kamervraag) => T | null) =>
    own.map(read).find((value) => value !== null) ?? null;
  const conversation = handedOut(item);
  const citation = citationOf(item);
  return {
    ...row,
    item,
    conversation,
    url,
    kind: kamervraag.kind,
    parties: [...new Set(row.authors.flatMap(({ party }) => party ?? []))],
    officialId: first((each) => each.officialId),
    zaaknummer: zaaknummerOf(item),
    documentnummer: first((each) => each.documentnummer),
    aanhangselnummer: kamervraag.aanhangselnummer,
    // Number and year belong together: a year that another document names is not the year of this number.
    vergaderjaar:
      kamervraag.aanhangselnummer === null ? first((each) => each.vergaderjaar) : kamervraag.vergaderjaar,
    site: cited.document.site,
    published: publishedOf(row, kamervraag.kind),
    readAt: cited.readAt,
    citation,
    title: oneLine(row.subject ?? '') || citation,
    firstWords: firstWords(conversation),
    cited: sourcesOf(item.documents, conversation.chosen),
  };
}

const documentsOf = ({ documents }: CollectionItem): Kamervraag[] =>
  documents.map(({ document }) => document.kamervraag);

const zaaknummerOf = (item: CollectionItem): string | null =>
  documentsOf(item).find((each) => each.zaaknummer !== null)?.zaaknummer ?? null;

/** The day of the document that is cited; failing that the day on which the question was put. */
function publishedOf(row: ItemRow, kind: Kamervraag['kind']): string | null {
  const { submitted, answered, postponed, withdrawn } = row;
  const day = { question: submitted, answer: answered, postponement: postponed, withdrawal: withdrawn }[kind];
  return day ?? submitted;
}

/** The item by the Leidraad: by its number in the Aanhangsel where what is cited of it has one. */
export function citationOf(item: CollectionItem): string {
  const all = documentsOf(item);
  const authors = all.find((each) => each.authors.length > 0)?.authors ?? [];
  const submitted = all.find((each) => each.submitted !== null)?.submitted ?? null;
  const { kamervraag } = citedDocument(item).document;
  return oneLine(citeDocument({ ...kamervraag, authors, submitted, zaaknummer: zaaknummerOf(item) }));
}

function firstWords({ threads, notices }: Conversation): string {
  const first =
    threads.find(({ question }) => question !== null)?.question ?? threads[0]?.answers[0] ?? notices[0];
  const text = oneLine((first ? inOneLine(first) : '').slice(0, 1000));
  if (text.length <= 300) return text;
  const cut = text.slice(0, 300);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || 300).trimEnd()}…`;
}

/** Its words in one line, where cells stand apart. */
const inOneLine = (said: Said): string =>
  partsOf(said)
    .map((part) => {
      const rows = 'rows' in part ? part.rows : [[part]];
      const sign = 'rows' in part || !part.item ? '' : signOf(part.item);
      return `${sign}${rows
        .map((row) => row.map((cell) => (cell ? said.text.slice(cell.start, cell.end) : '')).join(' | '))
        .join('; ')}`;
    })
    .join(' ');
