import { resolve } from '../../../lib/citations';
import type { ReadDocument } from '../../../lib/model/document';
import { identifiers } from '../../../lib/model/identifiers';
import { makeEntry } from '../../../lib/relate/entry';
import { fieldOf, judge, judgedAtMost, knownOf, rankedBy } from '../../../lib/relate/judge';
import { makeQuery } from '../../../lib/relate/query';
import { rank, type Candidate } from '../../../lib/relate/rank';
import type { Item } from '../../sites/labelled-items';
import { memoryIndex } from '../../unit/relate/memory-index';
import { itemAsRead, peopleOf, read } from './labelled';

export interface LabelledQuery {
  id: string;
  date: string;
  /** Subject, questions and notes, a line each, without the words that cite an earlier question. */
  text: string;
  subject: string;
}

/** The labelled items, indexed with the code that the extension runs. */
export function labelledArchive(rows: readonly Item[]) {
  const items = new Map(rows.map((item) => [item.id, item]));
  const questions = rows.map((item) => {
    const document = itemAsRead(item);
    const ids = [item.id, ...identifiers(document)];
    const record = { key: item.id, ids, versions: [{ document, readAt: 0 }], date: item.date };
    return { record, entry: makeEntry(record, [resolve(document)]) };
  });
  const index = memoryIndex(questions);
  return {
    /** The earlier questions for a query, best first: the nearest as they are judged, then the others. */
    async rank(query: LabelledQuery): Promise<Candidate[]> {
      const document = queryAsRead(query, items.get(query.id));
      const asked = makeQuery(document, resolve(document));
      const own = { ...asked, ids: [query.id, ...asked.ids], own: [query.id, ...asked.own] };
      const { asked: part, candidates, cover } = await rank(own, index);
      const earlier = candidates.filter(({ later }) => !later);
      const near = earlier.slice(0, judgedAtMost);
      const known = knownOf(near, await index.profiles(near.map(({ doc }) => doc)));
      const judged = judge(part, known, fieldOf(candidates), cover);
      return [
        ...judged.sort((a, b) => rankedBy(b) - rankedBy(a)).map(({ candidate }) => candidate),
        ...earlier.slice(judgedAtMost),
      ];
    },
    idOf: ({ doc }: Candidate) => questions[doc]?.record.key ?? '',
  };
}

/** Of the item that a query was made from only who asks whom may be known, as on a page that has just appeared. */
function queryAsRead({ date, text, subject }: LabelledQuery, item: Item | undefined): ReadDocument {
  const [first, ...rest] = text.split('\n');
  const questions = first === subject ? rest : [first ?? '', ...rest];
  return read({
    ...(item ? peopleOf(item) : {}),
    subject,
    submitted: date,
    questions: questions.map((line, i) => ({ numbers: [i + 1], text: line, notes: [] })),
  });
}
