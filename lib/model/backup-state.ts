import { z } from './schema';

/** How the backups go: what is known on this machine, and stays on it. */
export const backupState = z.object({
  /** ms since 1970 of the last file that was made, by hand or by itself; null: never. */
  madeAt: z._default(z.nullable(z.number()), null),
  /** And of the last that was written to the downloads folder by itself. */
  writtenAt: z._default(z.nullable(z.number()), null),
  /** Why the last attempt to do so failed. */
  problem: z._default(
    z.nullable(z.enum(['permission', 'quota', 'database', 'download', 'busy', 'lost', 'unsure'])),
    null,
  ),
});

export type BackupState = z.infer<typeof backupState>;
export type BackupProblem = NonNullable<BackupState['problem']>;
