import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRequests, type Answers } from '../../lib/messages';
import { ok } from '../../lib/model/result';
import { question } from './documents';

type Listener = (
  message: unknown,
  sender: { id?: string; url?: string; tab?: { id: number } },
  respond: (value: unknown) => void,
) => boolean;

const open = vi.fn<Answers['open']>(async () => ok(null));
const read = vi.fn<Answers['read']>(() => Promise.reject(new Error('no database')));
const fill = vi.fn<Answers['fill']>(async () => ok(null));
const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
answerRequests({ open, read, fill } as Partial<Answers> as Answers);
const receive = listen.mock.calls[0]?.[0] as unknown as Listener;

/** What a sender gets back; undefined where nobody answers. */
function send(message: unknown, id = fakeBrowser.runtime.id, url?: string): Promise<unknown> {
  return new Promise((resolve) => {
    if (!receive(message, { id, tab: { id: 7 }, ...(url !== undefined && { url }) }, resolve))
      queueMicrotask(() => resolve(undefined));
  });
}

describe('a message from our own contexts', () => {
  it('is answered', async () => {
    expect(await send({ name: 'open', input: { page: 'options' } })).toEqual(ok(null));
    expect(open).toHaveBeenLastCalledWith({ page: 'options' }, { tabId: 7, isPrivate: false });
  });

  it('whose work fails is answered with what went wrong', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    expect(await send({ name: 'read', input: { document: question() } })).toEqual({
      ok: false,
      problem: 'database',
    });
  });
});

describe('what only our own pages may ask', () => {
  const start = { name: 'fill', input: { source: 'pack', act: 'start', wish: null } };
  it.each([
    ['from our options', fakeBrowser.runtime.getURL('/options.html'), ok(null)],
    ['from a content script', 'https://www.tweedekamer.nl/', { ok: false, problem: 'invalid' }],
    ['from nowhere', undefined, { ok: false, problem: 'invalid' }],
  ])('%s', async (_, url, expected) => {
    fill.mockClear();
    expect(await send(start, fakeBrowser.runtime.id, url)).toEqual(expected);
    expect(fill).toHaveBeenCalledTimes(expected.ok ? 1 : 0);
  });
});

describe('refused, without any work', () => {
  const hostile = question({}, { url: 'javascript:alert(1)' });
  it.each([
    [
      'a mark at no place',
      { name: 'keep', input: { document: question(), change: { act: 'mark', passages: [] } } },
    ],
    [
      'a mark beyond all places',
      {
        name: 'keep',
        input: {
          document: question(),
          change: {
            act: 'mark',
            passages: [{ place: { part: 'question', index: 0 }, start: -1, end: 1e9, note: '' }],
          },
        },
      },
    ],
    [
      'a change that is none',
      { name: 'keep', input: { document: question(), change: { act: 'delete everything' } } },
    ],
    ['another page of ours than there is', { name: 'open', input: { page: 'https://evil.example' } }],
    ['an address that is no web address', { name: 'read', input: { document: hostile } }],
    [
      'a document with a wrong field',
      { name: 'read', input: { document: { ...question(), site: 'elsewhere' } } },
    ],
  ])('%s', async (_, message) => {
    open.mockClear();
    read.mockClear();
    expect(await send(message)).toEqual({ ok: false, problem: 'invalid' });
    expect(open).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
  });
});

describe('left unanswered', () => {
  it.each([
    ['a name that is not in the table', { name: 'constructor', input: {} }, undefined],
    ['no envelope', 'open', undefined],
    ['no input', { name: 'open' }, undefined],
    ['a message to a page', { page: 'pageState', input: null }, undefined],
    ['another extension', { name: 'open', input: { page: 'options' } }, 'another-extension'],
  ])('%s', async (_, message, id) => {
    open.mockClear();
    expect(await send(message, id)).toBeUndefined();
    expect(open).not.toHaveBeenCalled();
  });
});
