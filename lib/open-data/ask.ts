import { readBody } from './body';
import { Fault } from './fault';
import { backOff, longestWait, type Limits } from './limits';
import { type Net, OpenDataError } from './source';

/** What is expected of an answer. */
export interface Reading<T> {
  accept: string;
  /** Most bytes of the body. */
  most: number;
  /** Understands the body; throws a `Fault` where it cannot. */
  read(body: string): T;
  /** Milliseconds for one try, and most tries, where they are others than usual. */
  time?: number;
  tries?: number;
  /** Most tries of those that the server works at for long. */
  triesLate?: number;
}

/** A server that fails after so many milliseconds has given up itself what it was asked: it will do so again. */
const LONG = 20_000;

export type Ask = <T>(address: string, reading: Reading<T>) => Promise<T>;

/**
 * Asks one thing at a time, politely: a pause between requests, a time limit on each, patience with what fails. To be
 * made once for a run: it knows whether something was asked before.
 * @returns a function that throws OpenDataError when it gives up, and the signal's reason when that aborts
 */
export function asker(net: Net, signal: AbortSignal, limits: Limits): Ask {
  let asked = false;
  /** Milliseconds that a server is left in peace which let us wait: it is busy with what we have given up. */
  let owed = 0;

  async function wait(ms: number): Promise<void> {
    try {
      await net.wait(ms, signal);
    } finally {
      signal.throwIfAborted();
    }
  }

  return async (address, reading) => {
    for (let tried = 1; ; tried++) {
      signal.throwIfAborted();
      if (asked) await wait(Math.max(limits.pause, owed));
      asked = true;
      owed = 0;
      let begin = Date.now();
      try {
        const body = await inTurn(address, signal, () => {
          begin = Date.now();
          return getBody(address, reading, net, signal, limits);
        });
        return reading.read(body);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof Fault)) throw error;
        const usual = error.kind === 'unreadable' ? limits.triesUnread : limits.tries;
        const now = Date.now();
        const late = error.late || (error.kind === 'refused' && now - begin >= LONG);
        if (late) owed = Math.min(now - begin, longestWait);
        const most = late ? Math.min(usual, reading.triesLate ?? limits.triesLate) : usual;
        const tries = Math.min(most, reading.tries ?? most);
        // An answer that always ends too early is not the network's doing.
        const kind = error.kind === 'cut' ? 'unreadable' : error.kind;
        if (tried >= tries)
          throw new OpenDataError(kind, `${error.message}: ${address}`, error.status, '', late);
        await wait(backOff(tried, error.retryAfter, now, Math.random()));
      }
    }
  };
}

/** The request that is under way at each host: whoever asks, filling and following at once, a server has one to answer. */
const underWay = new Map<string, Promise<unknown>>();

async function inTurn<T>(address: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const { host } = new URL(address);
  for (let other = underWay.get(host); other; other = underWay.get(host)) {
    await endOf(other, signal);
    signal.throwIfAborted();
  }
  const own = work();
  underWay.set(
    host,
    own.then(
      () => underWay.delete(host),
      () => underWay.delete(host),
    ),
  );
  return own;
}

/** Resolves when another's request has ended, or the signal aborts. */
function endOf(other: Promise<unknown>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      signal.removeEventListener('abort', done);
      resolve();
    };
    signal.addEventListener('abort', done);
    void other.then(done);
    if (signal.aborted) done();
  });
}

/** One try. */
async function getBody(
  address: string,
  { accept, most, time }: Omit<Reading<unknown>, 'read'>,
  net: Net,
  signal: AbortSignal,
  limits: Limits,
): Promise<string> {
  const patience = time ?? limits.request;
  const limit = new AbortController();
  const stop = () => limit.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const clock = setTimeout(
    () => limit.abort(new Fault('offline', `no answer within ${patience} ms`, null, null, true)),
    patience,
  );
  try {
    const response = await net.fetch(address, { signal: limit.signal, headers: { accept } });
    checkStatus(response, address);
    return await readBody(response, most);
  } catch (error) {
    if (error instanceof Fault || error instanceof OpenDataError) throw error;
    // What `fetch` and the stream throw differs between browsers, and is never our own.
    const reason: unknown = limit.signal.aborted ? limit.signal.reason : error;
    throw reason instanceof Fault ? reason : new Fault('offline', String(reason));
  } finally {
    clearTimeout(clock);
    signal.removeEventListener('abort', stop);
    limit.abort(); // leaves what is unread of the body
  }
}

function checkStatus(response: Response, address: string): void {
  const { status, headers, redirected, url } = response;
  if (redirected && new URL(url).host !== new URL(address).host)
    throw new OpenDataError('refused', `${address} leads to ${url}`, status);
  if (response.ok) return;
  const message = `status ${status}`;
  if (status === 408 || status === 429 || status >= 500)
    throw new Fault('refused', message, status, headers.get('retry-after'));
  throw new OpenDataError('refused', `${message}: ${address}`, status);
}
