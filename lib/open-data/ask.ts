import { readBody } from './body';
import { Fault } from './fault';
import { backOff, type Limits } from './limits';
import { type Net, OpenDataError } from './source';

/** What is expected of an answer. */
export interface Reading<T> {
  accept: string;
  /** Most bytes of the body. */
  most: number;
  /** Understands the body; throws a `Fault` where it cannot. */
  read(body: string): T;
}

export type Ask = <T>(address: string, reading: Reading<T>) => Promise<T>;

/**
 * Asks one thing at a time, politely: a pause between requests, a time limit on each, patience with what fails. To be
 * made once for a run: it knows whether something was asked before.
 * @returns a function that throws OpenDataError when it gives up, and the signal's reason when that aborts
 */
export function asker(net: Net, signal: AbortSignal, limits: Limits): Ask {
  let asked = false;

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
      if (asked) await wait(limits.pause);
      asked = true;
      try {
        return reading.read(await getBody(address, reading, net, signal, limits));
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof Fault)) throw error;
        const tries = error.kind === 'unreadable' ? limits.triesUnread : limits.tries;
        // An answer that always ends too early is not the network's doing.
        const kind = error.kind === 'cut' ? 'unreadable' : error.kind;
        if (tried >= tries) throw new OpenDataError(kind, `${error.message}: ${address}`, error.status);
        await wait(backOff(tried, error.retryAfter, Date.now(), Math.random()));
      }
    }
  };
}

/** One try. */
async function getBody(
  address: string,
  { accept, most }: Pick<Reading<unknown>, 'accept' | 'most'>,
  net: Net,
  signal: AbortSignal,
  { request }: Limits,
): Promise<string> {
  const limit = new AbortController();
  const stop = () => limit.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const clock = setTimeout(
    () => limit.abort(new Fault('offline', `no answer within ${request} ms`)),
    request,
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
