/**
 * What went wrong, as a code that the locale files put into one sentence (`error_quota`, …). `newer`: the database is of a
 * newer Naslag; `blocked`: it is to be upgraded, and something holds the old one.
 */
export type Problem = 'quota' | 'database' | 'newer' | 'blocked' | 'invalid' | 'unreachable';

/** An outcome that crosses contexts, where an `Error` would not survive. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (problem: Problem): Result<never> => ({ ok: false, problem });
