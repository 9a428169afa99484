import { describe, expect, it } from 'vitest';
import { asker } from '../../../lib/open-data/ask';
import { Fault } from '../../../lib/open-data/fault';
import { backOff, limits } from '../../../lib/open-data/limits';
import { OpenDataError } from '../../../lib/open-data/source';
import { type Fault as ServerFault, fictionalQuestions, startOpenData } from '../../sites/open-data';
import { fixedNet, recordingNet, tightFor } from './run';

const never = new AbortController().signal;
const whole = { accept: 'text/plain', most: 1000, read: (body: string) => body };
const address = 'https://repository.overheid.nl/x.xml';

describe('patience', () => {
  const now = Date.parse('2090-01-01T00:00:00Z');
  it.each([
    ['the first time', 1, null, 0, 1000],
    ['the second', 2, null, 0, 2000],
    ['the fifth', 5, null, 0, 16_000],
    ['by chance, less', 5, null, 1, 8000],
    ['never longer than five minutes', 30, null, 0, 300_000],
    ['as long as asked', 1, '7', 0.5, 7000],
    ['as asked, but no longer than five minutes', 1, '86400', 0, 300_000],
    ['until the date that is asked', 1, 'Sun, 01 Jan 2090 00:00:09 GMT', 0, 9000],
    ['not at all until a date gone by', 1, 'Sat, 31 Dec 2089 00:00:00 GMT', 0, 0],
    ['as usual where nonsense is asked', 1, 'straks', 0, 1000],
    ['as usual where less than nothing is asked', 1, '-5 seconden', 0, 1000],
  ])('lasts: %s', (_, tried, retryAfter, chance, ms) => {
    expect(backOff(tried, retryAfter, now, chance)).toBe(ms);
  });
});

describe('asking', () => {
  it('pauses between requests and not before the first', async () => {
    const { net, waits } = fixedNet('a');
    const ask = asker(net, never, limits);
    for (let i = 0; i < 3; i++) expect(await ask(address, whole)).toBe('a');
    expect(waits).toEqual([250, 250]);
  });

  const givesUp: [string, ServerFault, OpenDataError['kind'], number | null, number][] = [
    ['busy', { kind: 'status', status: 429, retryAfter: '3' }, 'refused', 429, 6],
    ['broken', { kind: 'status', status: 502 }, 'refused', 502, 6],
    ['breaking off', { kind: 'break' }, 'offline', null, 6],
    ['silent', { kind: 'silent' }, 'offline', null, 3],
    ['standing still', { kind: 'slow' }, 'offline', null, 3],
    ['without end', { kind: 'endless' }, 'unreadable', null, 3],
    ['forbidding', { kind: 'status', status: 403 }, 'refused', 403, 1],
  ];
  it.each(givesUp)('gives up on a server that is always %s', async (_, fault, kind, status, tries) => {
    const server = await startOpenData({ questions: fictionalQuestions(3), faults: () => fault });
    const { net, waits } = recordingNet(server.local);
    const text = 'https://zoek.officielebekendmakingen.nl/kv-tk-2090Z00001.xml';
    const error: unknown = await asker(
      net,
      never,
      tightFor(fault),
    )(text, { ...whole, most: 100_000 }).catch((thrown: unknown) => thrown);
    await server.close();
    expect(error).toBeInstanceOf(OpenDataError);
    expect(error).toMatchObject({ kind, status });
    expect(server.requests).toHaveLength(tries);
    // Between two tries the back-off and the pause.
    expect(waits).toHaveLength((tries - 1) * 2);
    if (status === 429) expect(waits.filter((ms) => ms === 3000)).toHaveLength(5);
  });

  it('asks nobody where there is no network', async () => {
    const net = {
      ...fixedNet('').net,
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    };
    await expect(asker(net, never, limits)(address, whole)).rejects.toMatchObject({ kind: 'offline' });
  });

  it('takes as much as the bound and no byte more', async () => {
    const fits = fixedNet('€'.repeat(300));
    expect(await asker(fits.net, never, limits)(address, { ...whole, most: 900 })).toHaveLength(300);
    const tooMuch = fixedNet('€'.repeat(300));
    await expect(asker(tooMuch.net, never, limits)(address, { ...whole, most: 899 })).rejects.toMatchObject({
      kind: 'unreadable',
    });
    const announced = new Response('short', { headers: { 'content-length': '900' } });
    await expect(
      asker(fixedNet(announced).net, never, limits)(address, { ...whole, most: 899 }),
    ).rejects.toMatchObject({ kind: 'unreadable' });
  });

  it('does not follow to another host', async () => {
    const led = new Response('a');
    Object.defineProperty(led, 'redirected', { value: true });
    Object.defineProperty(led, 'url', { value: 'https://kwaad.example/' });
    led.clone = () => led;
    const { net, asked } = fixedNet(led);
    await expect(asker(net, never, limits)(address, whole)).rejects.toMatchObject({ kind: 'refused' });
    expect(asked).toHaveLength(1);
  });

  it('lets mistakes of its own through', async () => {
    const { net, asked } = fixedNet('a');
    const mistake = new TypeError('not a function');
    const read = () => {
      throw mistake;
    };
    await expect(asker(net, never, limits)(address, { ...whole, read })).rejects.toBe(mistake);
    expect(asked).toHaveLength(1);
  });

  it('tries again what it could not read, and takes what comes then', async () => {
    const { net } = fixedNet('a', 'b');
    const read = (body: string) => {
      if (body === 'a') throw new Fault('unreadable', 'no');
      return body;
    };
    expect(await asker(net, never, limits)(address, { ...whole, read })).toBe('b');
  });
});

describe('two that ask at once', () => {
  const other = 'https://zoek.officielebekendmakingen.nl/x.xml';
  /** Answers each request when it is told to. */
  function waitingNet() {
    const answers: (() => void)[] = [];
    const asked: string[] = [];
    const fetch = (address: string) => {
      asked.push(address);
      return new Promise<Response>((resolve) => answers.push(() => resolve(new Response('a'))));
    };
    return { net: { ...fixedNet('').net, fetch }, answers, asked };
  }
  const turn = () => new Promise((done) => setTimeout(done, 5));

  it('have their turn, one after the other, at one server; at two nobody waits', async () => {
    const { net, answers, asked } = waitingNet();
    const all = [address, address, other].map((each) => asker(net, never, limits)(each, whole));
    await turn();
    expect(asked).toEqual([address, other]);
    answers.forEach((answer) => answer());
    await turn();
    expect(asked).toEqual([address, other, address]);
    answers.forEach((answer) => answer());
    expect(await Promise.all(all)).toEqual(['a', 'a', 'a']);
  });

  it('wait no longer than they are to', async () => {
    const { net, answers, asked } = waitingNet();
    const first = asker(net, never, limits)(address, whole);
    const stop = new AbortController();
    const second = asker(net, stop.signal, limits)(address, whole);
    await turn();
    stop.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
    answers.forEach((answer) => answer());
    expect([await first, asked]).toEqual(['a', [address]]);
  });
});

describe('a server that is slow', () => {
  it('is waited for as long as a request says, and asked as often', async () => {
    const late: ServerFault = { kind: 'late', ms: 700 };
    const server = await startOpenData({ questions: fictionalQuestions(3), faults: () => late });
    const text = 'https://zoek.officielebekendmakingen.nl/kv-tk-2090Z00001.xml';
    const ask = asker(recordingNet(server.local).net, never, { ...limits, request: 200 });
    const wanted = { ...whole, most: 100_000 };
    expect(await ask(text, { ...wanted, time: 10_000 })).toContain('<kamervragen>');
    await expect(ask(text, { ...wanted, tries: 2 })).rejects.toMatchObject({ kind: 'offline', late: true });
    expect(server.requests).toHaveLength(1 + 2);
    await server.close();
  });

  it('is left in peace as long as it let us wait', async () => {
    const server = await startOpenData({
      questions: fictionalQuestions(3),
      faults: () => ({ kind: 'silent' }),
    });
    const { net, waits } = recordingNet(server.local);
    const text = 'https://zoek.officielebekendmakingen.nl/kv-tk-2090Z00001.xml';
    const ask = asker(net, never, { ...limits, request: 600 });
    const once = () => ask(text, { ...whole, triesLate: 1 }).catch(() => null);
    await once();
    await once();
    await once();
    // Longer than between two requests that were answered, also after it was given up altogether.
    expect(server.requests).toHaveLength(3);
    expect(waits.map((ms) => ms >= 590)).toEqual([true, true]);
    await server.close();
  });
});

describe('stopping', () => {
  const reason = new Error('enough');

  it.each(['silent', 'slow'] as const)('is prompt while the answer is %s', async (kind) => {
    const server = await startOpenData({ questions: fictionalQuestions(3), faults: () => ({ kind }) });
    const stop = new AbortController();
    const { net } = recordingNet(server.local);
    const text = 'https://zoek.officielebekendmakingen.nl/kv-tk-2090Z00001.xml';
    // With the usual half minute for a request, the test itself would run out of time first.
    const asked = asker(net, stop.signal, limits)(text, { ...whole, most: 100_000 });
    while (!server.requests.length) await new Promise((done) => setTimeout(done, 5));
    stop.abort(reason);
    await expect(asked).rejects.toBe(reason);
    await server.close();
  });

  it('is prompt while it waits', async () => {
    const stop = new AbortController();
    const { net, asked } = fixedNet(new Response('', { status: 503 }));
    const wait = (_: number, signal: AbortSignal) =>
      new Promise<void>((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('woken')));
        stop.abort(reason);
      });
    await expect(asker({ ...net, wait }, stop.signal, limits)(address, whole)).rejects.toBe(reason);
    expect(asked).toHaveLength(1);
  });

  it('comes before the first request', async () => {
    const { net, asked } = fixedNet('a');
    await expect(asker(net, AbortSignal.abort(reason), limits)(address, whole)).rejects.toBe(reason);
    expect(asked).toEqual([]);
  });
});
