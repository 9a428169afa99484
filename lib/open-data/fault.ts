/**
 * A request that failed and may be tried again. `offline`: no answer, or one that breaks off; `cut`: one that ends
 * too early although nothing broke; `refused`: the server is busy or broken (429, 5xx); `unreadable`: a whole answer
 * that is not understood, or one beyond all measure.
 */
export class Fault extends Error {
  override name = 'Fault';
  constructor(
    readonly kind: 'offline' | 'cut' | 'refused' | 'unreadable',
    message: string,
    readonly status: number | null = null,
    readonly retryAfter: string | null = null,
    /** It was given up for lack of an answer in time: the server may still be at it. */
    readonly late = false,
  ) {
    super(message);
  }
}
