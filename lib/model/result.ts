/** What went wrong, as a code that the locale files put into one sentence (`error_quota`, …). */
export type Problem = 'quota' | 'database' | 'invalid' | 'unreachable';

/** An outcome that crosses contexts, where an `Error` would not survive. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (problem: Problem): Result<never> => ({ ok: false, problem });
