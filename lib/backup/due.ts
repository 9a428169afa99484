import { isoDay } from '../day';
import type { BackupEvery } from '../model/settings';

const day = 24 * 3_600_000;
const days = { daily: 1, weekly: 7, monthly: 30 };

/** Whether a backup is to be written now. Times in ms since 1970. */
export function isDue(every: BackupEvery, writtenAt: number | null, now: number): boolean {
  if (every === 'off') return false;
  // A clock that was put back must not hold up backups for years.
  return writtenAt === null || writtenAt > now || now - writtenAt >= days[every] * day;
}

/** Whether so much time has passed that one was missed: the reader should hear it. */
export function isMissed(every: BackupEvery, writtenAt: number | null, now: number): boolean {
  return every !== 'off' && writtenAt !== null && now - writtenAt >= (days[every] + 1) * day;
}

/** Whether to suggest a backup where the browser promises nothing: none was made for a month. */
export function isAdvised(madeAt: number | null, now: number): boolean {
  return madeAt === null || now - madeAt >= days.monthly * day;
}

/** `naslag-backup-2098-01-31.jsonl.gz`, by the reader's own calendar. */
export function backupName(now: Date): string {
  return `naslag-backup-${isoDay(now.getTime())}.jsonl.gz`;
}
