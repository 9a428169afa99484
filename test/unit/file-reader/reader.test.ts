import { beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../../lib/files/limits';
import { fileText } from '../../files/file-text';

type Hear = (value: unknown) => void;
let connect: Hear = () => undefined;
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'naslag', onConnect: { addListener: (hear: Hear) => (connect = hear) } } },
}));

/** A worker that never answers. */
class Stuck {
  static ended = 0;
  addEventListener = (): void => undefined;
  postMessage = (): void => undefined;
  terminate = (): void => void Stuck.ended++;
}

/** One that has read its file: a text of so many characters. */
class Read {
  static characters = 0;
  private hear: Hear = () => undefined;
  addEventListener = (type: string, hear: Hear): void => void (type === 'message' && (this.hear = hear));
  postMessage = (): void => {
    const heading = 'a'.repeat(Read.characters);
    this.hear({ data: { ok: true, text: { ...fileText(), headings: [heading] } } });
  };
  terminate = (): void => undefined;
}
/** What stands for the 64 MB that a message of the browser's may hold. */
const largest = 1000;
const closed = vi.fn();

/** The page's end of a port to the reader. */
function open(sender = 'naslag') {
  const said: unknown[] = [];
  let hear: Hear = () => undefined;
  const gone: (() => void)[] = [];
  connect({
    name: 'file',
    sender: { id: sender },
    onMessage: { addListener: (own: Hear) => (hear = own) },
    onDisconnect: { addListener: (own: () => void) => gone.push(own) },
    postMessage: (value: unknown) => {
      if (JSON.stringify(value).length > largest) throw new Error('Message length exceeded maximum');
      said.push(value);
    },
    disconnect: () => undefined,
  });
  return { said, send: (value: unknown) => hear(value), leave: () => gone.forEach((own) => own()) };
}

beforeEach(async () => {
  vi.useFakeTimers();
  Stuck.ended = 0;
  closed.mockClear();
  vi.stubGlobal('Worker', Stuck);
  vi.stubGlobal('window', { frameElement: null, close: closed });
  vi.resetModules();
  (await import('../../../lib/file-reader/reader')).answerFiles();
});

describe('the reader of files', () => {
  it('ends a file that takes too long, and the worker with it', async () => {
    const { said, send } = open();
    send({ chunk: btoa('abc') });
    send({ size: 3 });
    await vi.advanceTimersByTimeAsync(limits.time - 1);
    expect(said).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(said).toEqual([{ ok: false, problem: 'slow' }]);
    expect(Stuck.ended).toBe(1);
  });

  it('ends the worker when the page leaves', async () => {
    const { said, send, leave } = open();
    send({ chunk: btoa('abc') });
    send({ size: 3 });
    await vi.advanceTimersByTimeAsync(1);
    leave();
    expect(Stuck.ended).toBe(1);
    await vi.advanceTimersByTimeAsync(limits.time);
    expect(said).toEqual([]);
  });

  it.each([
    ['what is not in form', { text: 'abc' }, 'damaged'],
    ['fewer bytes than were said', { size: 4 }, 'damaged'],
    ['more than is read', { chunk: btoa('a'.repeat(limits.bytes + 1)) }, 'large'],
  ])('refuses %s', (_, message, problem) => {
    const { said, send } = open();
    send(message);
    expect(said).toEqual([{ ok: false, problem }]);
  });

  it('says so of a text that no message can carry, and reads the next file', async () => {
    vi.stubGlobal('Worker', Read);
    const read = async (characters: number) => {
      Read.characters = characters;
      const { said, send, leave } = open();
      send({ chunk: btoa('abc') });
      send({ size: 3 });
      await vi.advanceTimersByTimeAsync(1);
      leave();
      return said;
    };
    expect(await read(2 * largest)).toEqual([{ ok: false, problem: 'large' }]);
    expect(await read(10)).toMatchObject([{ ok: true }]);
  });

  it.each([
    ['that left', () => open().leave()],
    ['that it refused', () => open().send({ text: 'abc' })],
  ])('closes a minute after the last page %s', async (_, end) => {
    end();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(closed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(closed).toHaveBeenCalledOnce();
  });

  it('does not hear another extension', () => {
    const { said, send } = open('other');
    send({ text: 'abc' });
    expect(said).toEqual([]);
  });
});
