import type { Words } from '../../lib/words/i18n';
import type { Hits } from '../../lib/list/hits';
import type { Snippet } from '../../lib/list/snippet';
import type { Problem } from '../../lib/model/result';

/** What the page has its worker do, and what comes back. Each row: what is handed over, and the answer. */
export interface Tasks {
  /** Which items hold the words; null: the index is not there yet, or nothing is asked. */
  find: { input: { query: string }; output: Hits | null };
  /** These were written: the index takes them in. */
  changed: { input: { keys: string[] }; output: null };
  /** Where in these items the words stand. */
  snippets: { input: { keys: string[]; query: string }; output: [key: string, Snippet][] };
  /** Takes items out. Keys of what was there. */
  remove: { input: { keys: string[] }; output: string[] };
  /** Puts them back. How many are no longer kept. */
  restore: { input: { keys: string[] }; output: number };
  /** Gives a label or takes it away. Keys of the items that this changed. */
  label: { input: { keys: string[]; label: string; on: boolean }; output: string[] };
  /** Items as text in one of the formats, in words of this locale. */
  export: { input: { keys: string[]; format: string; locale: string; words: Words }; output: string };
}

export type TaskName = keyof Tasks;

export type Asked = { [N in TaskName]: { id: number; name: N; input: Tasks[N]['input'] } }[TaskName];

/**
 * From the worker: an answer, how far a task is, or that the index of all words is there, with the keys of its items by
 * their number.
 */
export type Told =
  | { id: number; output: unknown }
  | { id: number; problem: Problem }
  | { id: number; done: number }
  | { index: 'ready'; keys: readonly string[] }
  | { index: 'failed' };
