import { setTimeout as sleep } from 'node:timers/promises';

/** The world as the checks see it; tests hand in another. */
export interface World {
  fetch(address: string, init: { signal: AbortSignal; headers: Record<string, string> }): Promise<Response>;
  /** Between two requests: it is somebody's server. */
  pause(): Promise<unknown>;
}

export const internet: World = {
  fetch: (address, init) => fetch(address, init),
  pause: () => sleep(1_000),
};

/** What a server answered, whatever its status; or why nothing came. */
export type Got =
  { ok: true; status: number; type: string; bytes: Uint8Array; text: string } | { ok: false; why: string };

/** Milliseconds: an uncached page of tweedekamer.nl takes up to 49 s, a search of KOOP's index up to 120. */
export const patience = { page: 90_000, odata: 90_000, sru: 150_000, file: 90_000 } as const;

/** Far beyond the largest answer that is asked for. */
const MOST_BYTES = 25_000_000;

/** Asks one thing, after a pause. Never throws: a world that does not answer is a finding. */
export async function get(
  { fetch, pause }: World,
  address: string,
  limit: number,
  accept = '*/*',
): Promise<Got> {
  await pause();
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(limit), headers: { accept } });
    const size = Number(answer.headers.get('content-length'));
    if (size > MOST_BYTES) return { ok: false, why: `an answer of ${size} bytes` };
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    return { ok: true, status: answer.status, type, bytes, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    return { ok: false, why: reasonOf(error, limit) };
  }
}

function reasonOf(error: unknown, limit: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${limit / 1000} s`;
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}
