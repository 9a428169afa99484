/** How long, how much and how often; tests set their own. */
export interface Limits {
  /** Milliseconds for one request with its body. */
  request: number;
  /**
   * The same for one that a register has to search long for. What is given up goes on running there and makes the next one
   * slower, so this is well above the half minute after which it gives up itself.
   */
  search: number;
  /** Milliseconds between the end of one request and the next. */
  pause: number;
  /** Most bytes of a page of rows or records. */
  page: number;
  /** Most bytes of one document. */
  document: number;
  /** Tries of one request: where the server or the way to it fails. */
  tries: number;
  /** Tries of one request: where no answer comes in time, or the server gives up after long work. */
  triesLate: number;
  /** Tries of one request: where a whole answer comes and is not understood; asking again seldom helps, and costs. */
  triesUnread: number;
}

/** A full page of 250 zaken with their documents is about 1 MB; the longest answers are some 400 kB of XML. */
export const limits: Limits = {
  request: 30_000,
  search: 90_000,
  pause: 250,
  page: 20_000_000,
  document: 5_000_000,
  tries: 6,
  triesLate: 3,
  triesUnread: 3,
};

/** Milliseconds between two tries at most. */
export const longestWait = 5 * 60_000;

/**
 * Milliseconds before another try: what the server asked for, else 1, 2, 4 … seconds, of which up to half is left to
 * chance, so that many readers do not come back together.
 * @param tried how often it was tried, from 1
 * @param retryAfter the header: seconds, or a date (RFC 9110, 10.2.3)
 * @param chance 0..1
 */
export function backOff(tried: number, retryAfter: string | null, now: number, chance: number): number {
  const asked = readRetryAfter(retryAfter, now);
  const own = 1000 * 2 ** (tried - 1) * (1 - chance / 2);
  return Math.min(Math.max(asked ?? own, 0), longestWait);
}

function readRetryAfter(text: string | null, now: number): number | null {
  if (text === null) return null;
  if (/^\s*\d+\s*$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : date - now;
}
