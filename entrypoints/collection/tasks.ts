import type { Words } from '../../lib/words/i18n';
import type { Snippet } from '../../lib/list/snippet';
import type { IndexParts } from '../../lib/list/word-index';
import type { Problem } from '../../lib/model/result';
import type { ItemWords } from '../../lib/store';

/** What the page has its worker do, and what comes back. Each row: what is handed over, and the answer. */
export type Tasks = {
  /** An index of all words of all items. */
  index: { input: null; output: IndexParts };
  /** All words of these. */
  words: { input: { keys: string[] }; output: ItemWords[] };
  /** Where in these items the words stand. */
  snippets: { input: { keys: string[]; query: string }; output: [key: string, Snippet][] };
  /** Which of these items hold every phrase, as they stand in one text. */
  phrases: { input: { keys: string[]; phrases: string[] }; output: boolean[] };
  /** Of mistyped words those of the index that may have been meant, the likeliest first. */
  nearest: { input: { words: string[] }; output: string[][] };
  /** Takes items out. Keys of what was there. */
  remove: { input: { keys: string[] }; output: string[] };
  /** Puts them back. How many are no longer kept. */
  restore: { input: { keys: string[] }; output: number };
  /** Gives a label or takes it away. Keys of the items that this changed. */
  label: { input: { keys: string[]; label: string; on: boolean }; output: string[] };
  /** Items as text in one of the formats, in words of this locale. */
  export: { input: { keys: string[]; format: string; locale: string; words: Words }; output: string };
};

/** To a worker: one of its tasks. */
export type Asked<T> = { [N in keyof T]: { id: number; name: N; input: TaskInput<T, N> } }[keyof T];
type TaskInput<T, N extends keyof T> = T[N] extends { input: infer Input } ? Input : never;

/** From the worker: an answer, or how far a task is. */
export type Told =
  { id: number; output: unknown } | { id: number; problem: Problem } | { id: number; done: number };
