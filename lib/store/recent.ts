/** Values that were used last, up to a size in all; the one that was not used for longest goes first. */
export class Recent<K, V> {
  private readonly values = new Map<K, V>();
  private size = 0;

  constructor(
    private readonly most: number,
    private readonly sizeOf: (value: V) => number,
  ) {}

  get(key: K): V | undefined {
    const value = this.values.get(key);
    if (value === undefined) return undefined;
    this.values.delete(key); // to the end of the row
    this.values.set(key, value);
    return value;
  }

  /** A value that is larger than all may be is kept all the same, alone: who has just set it will ask for it. */
  set(key: K, value: V): void {
    this.delete(key);
    this.values.set(key, value);
    this.size += this.sizeOf(value);
    for (const first of this.values.keys()) {
      if (this.size <= this.most || first === key) break;
      this.delete(first);
    }
  }

  private delete(key: K): void {
    const value = this.values.get(key);
    if (value === undefined) return;
    this.values.delete(key);
    this.size -= this.sizeOf(value);
  }
}
