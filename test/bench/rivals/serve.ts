import { terms } from '../../../lib/relate/terms';
import { keyOf, lastKeyOf } from './key';
import type { Finished, RivalAnswer, RivalMessage, RivalQuery, RivalQuestion } from './messages';
import { countQuestions, readQuestions, storeQuestions } from './question-store';
import { tellingTerms, type Telling } from './telling';

/** What a service worker uses of the extension's API. */
declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listener: (message: RivalMessage, sender: object, answer: (value: object) => void) => true,
      ): void;
    };
  };
};

/** A question as the libraries index it: the stems of each field, a space between, or what the engine makes of it. */
export interface Indexed {
  key: number;
  subject: string;
  questions: string;
  footnotes: string;
}

/** An index that can be searched by stems … */
export interface Searchable {
  /** How many questions it holds. */
  total: number;
  /** How many questions have the stem. */
  frequency(stem: string): number;
  /** The ten best keys that are not above the last one. */
  search(terms: Telling[], lastKey: number): number[];
}

/** … or by texts as they are. */
export interface TextSearchable {
  /** The ten best keys that are not above the last one. */
  searchText(text: string, lastKey: number): Promise<number[]>;
}

export interface Engine {
  /** What of a text is indexed; its stems where this is not given. */
  prepare?(text: string): string;
  /** Adds to the index under construction. */
  add(questions: Indexed[]): void | Promise<void>;
  /** Stores the index and lets go of it. @returns its stored bytes */
  finish(): Promise<number>;
  /** From IndexedDB. */
  load(): Promise<Searchable | TextSearchable>;
}

/** Answers the page's messages with an engine. */
export function serve(engine: Engine): void {
  const state: State = { engine, imported: 0, loaded: null };
  chrome.runtime.onMessage.addListener((message, _sender, answer) => {
    reply(state, message).then(answer, (error: unknown) => answer({ error: String(error) }));
    return true; // the answer comes later; until then the worker is not idle
  });
}

interface State {
  engine: Engine;
  imported: number;
  loaded: Promise<Searchable | TextSearchable> | null;
}

async function reply(state: State, message: RivalMessage): Promise<object> {
  if (message.kind === 'import') return add(state, message.questions);
  if (message.kind === 'finish') return { ok: true, bytes: await state.engine.finish() } satisfies Finished;
  return find(state, message);
}

async function add(state: State, questions: RivalQuestion[]): Promise<{ ok: true }> {
  if (state.imported !== (await countQuestions()))
    throw new Error('the worker was stopped in the middle of an import: its index is gone');
  const keyed = questions.map((question): [number, RivalQuestion] => [keyOf(question.date), question]);
  const prepare = state.engine.prepare ?? stems;
  await state.engine.add(
    keyed.map(([key, { subject, questions, footnotes }]) => ({
      key,
      subject: prepare(subject),
      questions: prepare(questions),
      footnotes: prepare(footnotes),
    })),
  );
  await storeQuestions(keyed);
  state.imported += keyed.length;
  return { ok: true };
}

const stems = (text: string) =>
  terms(text)
    .map(({ stem }) => stem)
    .join(' ');

async function find(
  state: State,
  { before, whole, subject, parts, words }: RivalQuery,
): Promise<RivalAnswer> {
  const began = performance.now();
  const wasLoaded = state.loaded !== null;
  state.loaded ??= state.engine.load();
  const index = await state.loaded;
  const loadedMs = wasLoaded ? 0 : performance.now() - began;

  const lastKey = lastKeyOf(before);
  const ask = (text: string, about: string) =>
    'searchText' in index
      ? index.searchText(text, lastKey)
      : index.search(tellingTerms(text, about, index.frequency, index.total, words), lastKey);
  const keys = [await ask(whole, subject)];
  for (const part of parts) keys.push(await ask(part, ''));
  const questions = await readQuestions(new Set(keys.flat()));
  const idOf = (key: number) => questions.get(key)?.id ?? '';
  return { loadedMs, results: keys.map((found) => found.map(idOf)) };
}
