/** The file is cut off, damaged, or no pack. */
export class UnreadablePack extends Error {
  constructor(options?: ErrorOptions) {
    super('the file is no pack, or not whole', options);
  }
}
