import type { FileProblem } from '../model/file-text';

/** Why a file cannot be read, as a code that the locale files put into one sentence (`file_damaged`, …). */
export class UnreadableFile extends Error {
  constructor(
    readonly problem: FileProblem,
    message: string,
  ) {
    super(message);
    this.name = 'UnreadableFile';
  }
}
