/** The file is cut off, damaged, no pack, or one of a newer Naslag. */
export class UnreadablePack extends Error {
  readonly newer: boolean;
  constructor({ newer = false, ...options }: ErrorOptions & { newer?: boolean } = {}) {
    super(newer ? 'the pack is of a newer version' : 'the file is no pack, or not whole', options);
    this.newer = newer;
  }
}
