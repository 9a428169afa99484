import { gunzipSync } from 'node:zlib';
import { publicationUrl, tweedeKamerSearchUrl } from '../../lib/citations/targets';
import type { ReadDocument } from '../../lib/model/document';
import { makePackLine } from '../../lib/model/pack';
import { itemAsRead } from '../bench/helpers/labelled';
import type { Item } from '../sites/labelled-items';
import { sharedFile } from '../sites/shared';
import { makeDocument } from '../unit/citations/documents';

/** One row of the titles: what the Tweede Kamer's register says of a question, without its text. */
export interface Title {
  id: string;
  zaaknummer: string;
  vergaderjaar: string;
  subject: string;
  /** Full names, with initials in brackets where a party would stand: "Voor van Achter (V.)". */
  authors?: string[];
  addressees?: string[];
  dateSubmitted: string;
  answered: boolean;
  hasOfficialHtml: boolean;
}

/** Each line of a pack of all real questions in ../shared: 1984–2008 with their text, 2007–2024 by title. */
export function* packOfShared(): Generator<string> {
  for (const item of rows<Item>('eval/related/items.jsonl.gz')) yield lineOf(itemInPack(item));
  for (const title of rows<Title>('corpus/titles-2008-2024.jsonl.gz')) yield lineOf(titleInPack(title));
}

function rows<T>(file: string): T[] {
  return gunzipSync(sharedFile(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

const lineOf = (document: ReadDocument) => makePackLine({ versions: [{ document, readAt: 0 }] });

/** A labelled question: its answer's publication where it was answered, for that repeats the questions. */
function itemInPack(item: Item): ReadDocument {
  const document = itemAsRead(item);
  const answered = item.aanhangselnummer !== undefined;
  return {
    ...document,
    kamervraag: { ...document.kamervraag, kind: answered ? 'answer' : 'question' },
    url: publicationUrl(document.kamervraag.officialId ?? item.id),
  };
}

function titleInPack(title: Title): ReadDocument {
  const { id, zaaknummer, vergaderjaar, subject, dateSubmitted, answered, hasOfficialHtml } = title;
  const document = makeDocument({
    kind: answered ? 'answer' : 'question',
    status: 'no-text',
    officialId: answered ? null : id,
    zaaknummer,
    vergaderjaar,
    subject,
    authors: (title.authors ?? []).map((name) => ({ name: withoutInitials(name), party: null })),
    addressees: [], // the register names persons here, not offices
    submitted: dateSubmitted,
  });
  return {
    ...document,
    site: hasOfficialHtml ? 'officielebekendmakingen' : 'tweedekamer',
    url: hasOfficialHtml ? publicationUrl(id) : tweedeKamerSearchUrl(zaaknummer),
  };
}

/** `Paulus Jansen (P.F.C.)` → Paulus Jansen */
const withoutInitials = (name: string) => name.replace(/\s*\([^)]*\)\s*$/, '');
