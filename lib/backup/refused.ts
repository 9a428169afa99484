/** Why a file is no backup to restore; the locale files say it (`restore_refused_…`). */
export type Refusal = 'foreign' | 'newer' | 'damaged' | 'large';

/** The file is refused whole. */
export class RefusedBackup extends Error {
  constructor(
    readonly reason: Refusal,
    options?: ErrorOptions,
  ) {
    super(`the backup is refused: ${reason}`, options);
  }
}
