import type { ReadDocument } from '../model/document';
import type { OpenDataId, SourceProblem, Wish } from '../model/job';

/** What the fetchers need from outside, so that tests stand in for network, clock and patience. */
export interface Net {
  /** As the global `fetch`. Best with `redirect: 'error'` and `credentials: 'omit'`: these are open data. */
  fetch(address: string, init: { signal: AbortSignal; headers?: Record<string, string> }): Promise<Response>;
  /** Resolves after ms, rejects when the signal aborts. Up to five minutes: longer than an idle worker lives. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** Where it may be noted how a source is asked; without it that is found out anew in each run. */
  memory?: Memory;
}

/** Holds one small value, also when the worker or the browser stops. */
export interface Memory {
  /** What was written last, unchecked. */
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
}

/** What one page of a source brought. */
export interface Batch {
  /** Each checked by Zod; what could not be understood is left out and counted. */
  documents: ReadDocument[];
  /** Rows and documents of this batch that were not understood. */
  refused: number;
  /** Hand it in again to go on after this batch, also after a restart of the browser, days later. */
  cursor: string;
  /** Zaken or records so far, over all runs that the cursor joins. */
  done: number;
  /** How many there are in all, where the server says so. */
  total: number | null;
}

export interface OpenDataSource {
  id: OpenDataId;
  /**
   * One request at a time; yields after each page.
   * @param cursor of an earlier batch for the same wish; null, or one that is not understood, begins anew
   * @throws OpenDataError when it gives up; the signal's reason when that aborts
   */
  fetchBatches(
    wish: Wish,
    cursor: string | null,
    net: Net,
    signal: AbortSignal,
  ): AsyncGenerator<Batch, void, void>;
}

/**
 * Why a source gave up: `offline`, no answer or a broken one, again and again; `refused`, the server says no (a
 * status, a diagnostic of SRU); `unreadable`, it answers in a way that is not understood, or without end; `changed`, it
 * lacks what nothing can be told without.
 */
export class OpenDataError extends Error {
  override name = 'OpenDataError';
  constructor(
    readonly kind: 'offline' | 'refused' | 'unreadable' | 'changed',
    message: string,
    /** The http status, where one was the reason. */
    readonly status: number | null = null,
    /** What is missing, in the source's own words: `Zaak.GestartOp`. */
    readonly missing = '',
    /** No answer came in time, or the server itself gave up after long work. */
    readonly late = false,
  ) {
    super(message);
  }

  /** What a reader is told of it. */
  get problem(): SourceProblem {
    if (this.kind === 'changed') return { kind: 'changed', detail: this.missing };
    return this.kind === 'refused' && this.status !== null
      ? { kind: 'status', detail: String(this.status) }
      : this.kind;
  }
}
