/**
 * A checksum over lines, made line by line, since `crypto.subtle` takes no stream and a backup is never in memory whole:
 * SHA-256 of what it was so far (32 bytes, zeros at first) followed by the line and its line end.
 */
export class Checksum {
  #sum = new Uint8Array(32);
  readonly #encoder = new TextEncoder();

  /** @param line without its line end */
  async add(line: string): Promise<void> {
    const bytes = this.#encoder.encode(`${line}\n`);
    const both = new Uint8Array(this.#sum.length + bytes.length);
    both.set(this.#sum);
    both.set(bytes, this.#sum.length);
    this.#sum = new Uint8Array(await crypto.subtle.digest('SHA-256', both));
  }

  /** So far, as 64 hexadecimal digits. */
  get hex(): string {
    return Array.from(this.#sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
