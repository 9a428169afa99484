import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IndexBuilder, type IndexParts } from '../../../lib/list/word-index';
import type * as module from '../../../entrypoints/collection/item-search';
import type { ItemWords } from '../../../lib/store';

/** What the worker was asked and has not answered yet. */
interface Asked {
  name: 'index' | 'words';
  keys: string[];
  answer: (output: IndexParts | ItemWords[]) => void;
  fail: (error: Error) => void;
}
const asked: Asked[] = [];
vi.mock('../../../entrypoints/collection/worker-client', () => ({
  workerClient: {
    ask: (name: Asked['name'], input: { keys: string[] } | null) =>
      new Promise((answer, fail) => asked.push({ name, keys: input?.keys ?? [], answer, fail })),
  },
}));

const indexOf = (rows: Record<string, string>): IndexParts => {
  const builder = new IndexBuilder();
  for (const [key, words] of Object.entries(rows)) builder.add(key, words);
  return builder.build();
};

/** The oldest question to the worker, once there is one. */
const next = () => vi.waitUntil(() => asked.shift());
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the search of all words', () => {
  let search: typeof module.itemSearch;
  const found = (query: string) =>
    ['a', 'b', 'c'].filter((key) => search.current().search?.find(query)?.(key)).join('');

  beforeEach(async () => {
    asked.length = 0;
    vi.resetModules();
    search = (await import('../../../entrypoints/collection/item-search')).itemSearch;
    search.start();
  });

  afterEach(() => vi.restoreAllMocks());

  it('has its index made once, and says when it is there', async () => {
    search.start();
    expect(asked).toHaveLength(1);
    expect(search.current()).toEqual({ index: 'reading', search: null });
    const told = vi.fn();
    search.watch(told);
    (await next()).answer(indexOf({ a: 'haven', b: 'dijk' }));
    await vi.waitUntil(() => told.mock.calls.length > 0);
    expect(search.current().index).toBe('ready');
    expect(found('haven')).toBe('a');
  });

  it('knows what was written while the index was being made', async () => {
    const index = await next();
    search.changed(['b']);
    index.answer(indexOf({ a: 'haven', b: 'dijk' }));
    const words = await next();
    expect(words).toMatchObject({ name: 'words', keys: ['b'] });
    expect(search.current().index).toBe('reading'); // not before it knows
    words.answer([{ key: 'b', words: 'haven' }]);
    await settled();
    expect([found('haven'), found('dijk')]).toEqual(['ab', '']);
  });

  it('takes in what is written one after the other', async () => {
    (await next()).answer(indexOf({ a: 'haven' }));
    await settled();
    const before = search.current();
    search.changed(['b']);
    search.changed(['b']);
    (await next()).answer([{ key: 'b', words: 'dijk' }]);
    (await next()).answer([{ key: 'b', words: 'sluis' }]);
    await settled();
    expect([found('dijk'), found('sluis')]).toEqual(['', 'b']);
    expect(search.current()).not.toBe(before); // so that the list looks again
  });

  it('says that there is no index', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    (await next()).fail(new Error('refused'));
    await settled();
    expect(search.current()).toEqual({ index: 'failed', search: null });
    expect(error).toHaveBeenCalledOnce();
  });

  it('goes on with what it has where the words of a change cannot be read', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    (await next()).answer(indexOf({ a: 'haven' }));
    await settled();
    search.changed(['a']);
    (await next()).fail(new Error('refused'));
    search.changed(['b']);
    (await next()).answer([{ key: 'b', words: 'haven' }]);
    await settled();
    expect(found('haven')).toBe('ab');
    expect(error).toHaveBeenCalledOnce();
  });

  it('makes a new index when much was written, and finds meanwhile', async () => {
    (await next()).answer(indexOf({ a: 'haven' }));
    await settled();
    const keys = Array.from({ length: 1001 }, (_, i) => `k${i}`);
    search.changed(keys);
    (await next()).answer([...keys, 'b'].map((key) => ({ key, words: 'haven' })));
    const index = await next();
    expect(index.name).toBe('index');
    expect(found('haven')).toBe('ab');
    index.answer(indexOf({ c: 'haven' }));
    await settled();
    expect(found('haven')).toBe('c');
    expect(search.current().search?.loose).toBe(0);
  });
});
