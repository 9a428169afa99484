import type { Source } from '../model/citation';
import { savedDocument, type CollectionItem, type ItemRow } from '../model/collection';
import type { Kamervraag } from '../model/kamervraag';
import { sourcesOf } from '../list/citing';
import { handedOut, partsOf, type Conversation, type Said } from '../list/conversation';
import { rowOf } from '../store/item-row';
import { signOf } from '../model/set-text';
import { citeDocument } from './citation-string';
import { oneLine } from './text';

/** What every format says of an item: what the saved document does not say, the item's other documents may. */
export interface Facts extends ItemRow {
  item: CollectionItem;
  /** What is handed out of its text. */
  conversation: Conversation;
  kind: Kamervraag['kind'];
  parties: string[];
  officialId: string | null;
  zaaknummer: string | null;
  documentnummer: string | null;
  aanhangselnummer: number | null;
  vergaderjaar: string | null;
  /** When the saved document was read, in ms since 1970. */
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
  const all = item.documents.map(({ document }) => document.kamervraag);
  const saved = savedDocument(item);
  const first = <T>(read: (kamervraag: Kamervraag) => T | null) =>
    all.map(read).find((value) => value !== null) ?? null;
  const inAanhangsel = all.find(isInAanhangsel);
  const conversation = handedOut(item);
  const citation = citationOf(item);
  return {
    ...row,
    item,
    conversation,
    kind: saved.document.kamervraag.kind,
    parties: [...new Set(row.authors.flatMap(({ party }) => party ?? []))],
    officialId: first((each) => each.officialId),
    zaaknummer: first((each) => each.zaaknummer),
    documentnummer: first((each) => each.documentnummer),
    aanhangselnummer: inAanhangsel?.aanhangselnummer ?? null,
    vergaderjaar: inAanhangsel ? inAanhangsel.vergaderjaar : first((each) => each.vergaderjaar),
    readAt: saved.readAt,
    citation,
    title: oneLine(row.subject ?? '') || citation,
    firstWords: firstWords(conversation),
    cited: sourcesOf(item.documents, conversation.chosen),
  };
}

const isInAanhangsel = ({ aanhangselnummer }: Kamervraag) => aanhangselnummer !== null;

/** The item by the Leidraad: by its number in the Aanhangsel where one of its documents has one. */
export function citationOf({ documents }: CollectionItem): string {
  const all = documents.map(({ document }) => document.kamervraag);
  // Number and year belong together: a year that another document names is not the year of this number.
  const cited = all.find(isInAanhangsel) ?? all[0];
  if (!cited) return '';
  const authors = all.find((each) => each.authors.length > 0)?.authors ?? [];
  const submitted = all.find((each) => each.submitted !== null)?.submitted ?? null;
  const zaaknummer = all.find((each) => each.zaaknummer !== null)?.zaaknummer ?? null;
  return oneLine(citeDocument({ ...cited, authors, submitted, zaaknummer }));
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
