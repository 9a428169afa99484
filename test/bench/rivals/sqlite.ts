import startSqlite, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { readIndex, storeIndex } from './question-store';
import { serve, type Searchable } from './serve';

/**
 * The service worker of the rival SQLite FTS5 (https://sqlite.org/wasm): a contentless full-text table of stems. A
 * service worker has no synchronous file, so the database file is kept in IndexedDB and read whole into memory whenever
 * the worker has been started.
 */
const schema = `
  CREATE VIRTUAL TABLE stems USING fts5(subject, questions, footnotes,
    content = '', tokenize = "unicode61 remove_diacritics 0");`;

/** Counting a stem's questions in the index itself means reading all of its postings. */
const frequencies = `
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab(stems, row);
  CREATE TABLE frequencies(stem TEXT PRIMARY KEY, questions INTEGER) WITHOUT ROWID;
  INSERT INTO frequencies SELECT term, doc FROM vocabulary;
  DROP TABLE vocabulary;`;

/**
 * The limit on rows is the table's own: FTS5 leaves later questions out without weighing them. Ordering by `bm25()` took
 * two thirds of the time of ordering by the hidden column `rank`, which sorts all that it finds.
 */
const best = `SELECT rowid FROM stems WHERE stems MATCH ? AND rowid <= ?
  ORDER BY bm25(stems, 3, 1, .5) LIMIT 10`;

const chunk = 16 * 1024 * 1024; // a message between processes has a limit; one value may not be near it

let building: { sqlite: Sqlite3Static; database: Database } | null = null;

serve({
  async add(questions) {
    building ??= await begin();
    const { database } = building;
    const insert = database.prepare(
      'INSERT INTO stems(rowid, subject, questions, footnotes) VALUES (?, ?, ?, ?)',
    );
    database.transaction(() => {
      for (const { key, subject, questions: text, footnotes } of questions)
        insert.bind([key, subject, text, footnotes]).stepReset();
    });
    insert.finalize();
  },

  async finish() {
    if (!building) throw new Error('nothing was imported');
    const { sqlite, database } = building;
    database.exec(`INSERT INTO stems(stems) VALUES ('optimize'); ${frequencies} VACUUM;`);
    const file = sqlite.capi.sqlite3_js_db_export(database);
    database.close();
    building = null;
    const chunks = Math.ceil(file.length / chunk);
    // Slices, not views: a view would be stored with all of its buffer.
    await storeIndex(Array.from({ length: chunks }, (_, i) => file.slice(i * chunk, (i + 1) * chunk)));
    return file.length;
  },

  async load() {
    const [sqlite, chunks] = await Promise.all([startSqlite(), readIndex<Uint8Array>()]);
    return searchable(deserialised(sqlite, chunks));
  },
});

async function begin() {
  const sqlite = await startSqlite();
  const database = new sqlite.oo1.DB(':memory:');
  database.exec(schema);
  return { sqlite, database };
}

/** A database over a copy of its file in the memory of WebAssembly. */
function deserialised({ oo1, wasm, capi }: Sqlite3Static, chunks: Uint8Array[]): Database {
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  const address = wasm.alloc(size);
  let offset = Number(address);
  for (const bytes of chunks) {
    wasm.heap8u().set(bytes, offset);
    offset += bytes.length;
  }
  const database = new oo1.DB(':memory:');
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_READONLY;
  const code = capi.sqlite3_deserialize(database, 'main', address, size, size, flags);
  database.checkRc(code);
  return database;
}

function searchable(database: Database): Searchable {
  const frequency = database.prepare('SELECT questions FROM frequencies WHERE stem = ?');
  const search = database.prepare(best);
  return {
    total: Number(database.selectValue('SELECT count(*) FROM stems_docsize') ?? 0),

    frequency(stem) {
      frequency.bind([stem]);
      const questions = frequency.step() ? Number(frequency.get(0)) : 0;
      frequency.reset();
      return questions;
    },

    search(terms, lastKey) {
      if (terms.length === 0) return [];
      search.bind([terms.map(({ stem }) => `"${stem}"`).join(' OR '), lastKey]);
      const keys: number[] = [];
      while (search.step()) keys.push(Number(search.get(0)));
      search.reset();
      return keys;
    },
  };
}
