/** A question as the rivals index it; what they show of a result is this same object. */
export interface RivalQuestion {
  id: string;
  /** ISO, without a time. */
  date: string;
  subject: string;
  questions: string;
  footnotes: string;
  people: string[];
}

/** What a page asks when it is opened: earlier questions to the whole document, and to each of its questions. */
export interface RivalQuery {
  /** Results are dated on or before this day. */
  before: string;
  /** All text of the document, its subject included. */
  whole: string;
  subject: string;
  /** Each question alone. */
  parts: string[];
  /** By which of its words it is looked for; see `telling.ts`. */
  words: 'telling' | 'all';
}

export type RivalMessage =
  { kind: 'import'; questions: RivalQuestion[] } | { kind: 'finish' } | ({ kind: 'query' } & RivalQuery);

/** Stored bytes of the index alone. */
export interface Finished {
  ok: true;
  bytes: number;
}

export interface RivalAnswer {
  /** How long this message had to load the index; 0 where the worker had it already. */
  loadedMs: number;
  /** Ids, best first, at most ten: of the whole document, then of each part. */
  results: string[][];
}
