import { writeFileSync } from 'node:fs';
import { resolve } from '../../lib/citations';
import type { ReadDocument } from '../../lib/model/document';
import { identifiers } from '../../lib/model/identifiers';
import { makeEntry } from '../../lib/relate/entry';
import { makeQuery } from '../../lib/relate/query';
import { rank } from '../../lib/relate/rank';
import type { Item } from '../sites/labelled-items';
import { memoryIndex } from '../unit/relate/memory-index';
import type { Bench } from './helpers/bench';
import { itemAsRead, lines, peopleOf, read } from './helpers/labelled';
import { median, round } from './helpers/numbers';

interface LabelledQuery {
  id: string;
  date: string;
  /** Subject, questions and notes, a line each, without the words that cite an earlier question. */
  text: string;
  subject: string;
}

const shown = 20;

/**
 * Ranks every query of a labelled set against its items with the code that the extension runs: `--items F --queries F
 * --out RUN.tsv`. The run is scored by ../shared/eval/related/score.mjs.
 */
export const bench: Bench = async (args) => {
  const file = (name: string) => {
    const value = args[args.indexOf(`--${name}`) + 1];
    if (!args.includes(`--${name}`) || !value) throw new Error(`Which file? --${name} FILE is missing.`);
    return value;
  };
  const items = new Map(lines<Item>(file('items')).map((item) => [item.id, item]));
  const queries = lines<LabelledQuery>(file('queries'));
  const out = file('out');

  const began = performance.now();
  const questions = [...items.values()].map((item) => {
    const document = itemAsRead(item);
    const ids = [item.id, ...identifiers(document)];
    const record = { key: item.id, ids, versions: [{ document, readAt: 0 }], date: item.date };
    return { record, entry: makeEntry(record, [resolve(document)]) };
  });
  const index = memoryIndex(questions);
  const indexed = performance.now();

  const times: number[] = [];
  const rows: string[] = [];
  for (const query of queries) {
    const start = performance.now();
    const document = queryAsRead(query, items.get(query.id));
    const asked = makeQuery(document, resolve(document));
    const { candidates } = await rank({ ...asked, ids: [query.id, ...asked.ids] }, index);
    times.push(performance.now() - start);
    candidates
      .filter(({ later }) => !later)
      .slice(0, shown)
      .forEach(({ doc, score }, i) =>
        rows.push([query.id, questions[doc]?.record.key, i + 1, score].join('\t')),
      );
  }
  writeFileSync(out, `${rows.join('\n')}\n`);
  const ranked = [...times].sort((a, b) => a - b);
  return {
    items: items.size,
    queries: queries.length,
    indexSeconds: round((indexed - began) / 1000),
    queryMedianMs: round(median(times), 2),
    queryP95Ms: round(ranked[Math.floor(0.95 * ranked.length)] ?? NaN, 2),
  };
};

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
