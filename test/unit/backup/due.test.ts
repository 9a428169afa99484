import { describe, expect, it } from 'vitest';
import { backupName, isAdvised, isDue, isMissed } from '../../../lib/backup/due';
import type { BackupEvery } from '../../../lib/model/settings';

const hour = 3_600_000;
const now = Date.UTC(2098, 0, 31);
const ago = (hours: number) => now - hours * hour;

describe('a backup', () => {
  it.each<[string, BackupEvery, number | null, boolean]>([
    ['switched off', 'off', null, false],
    ['never made', 'monthly', null, true],
    ['of an hour ago', 'daily', ago(1), false],
    ['of a day ago', 'daily', ago(24), true],
    ['of a day ago, weekly', 'weekly', ago(24), false],
    ['of a week ago', 'weekly', ago(7 * 24), true],
    ['of a month ago', 'monthly', ago(30 * 24), true],
    ['of the future, after the clock was put back', 'monthly', ago(-1), true],
  ])('%s: is it due?', (_, every, writtenAt, due) => {
    expect(isDue(every, writtenAt, now)).toBe(due);
  });

  it.each<[string, BackupEvery, number | null, boolean]>([
    ['switched off', 'off', ago(9999), false],
    ['never made', 'daily', null, false],
    ['just due', 'daily', ago(25), false],
    ['a day late', 'daily', ago(48), true],
    ['a week old, weekly', 'weekly', ago(7 * 24), false],
    ['eight days old, weekly', 'weekly', ago(8 * 24), true],
  ])('%s: was it missed?', (_, every, writtenAt, missed) => {
    expect(isMissed(every, writtenAt, now)).toBe(missed);
  });

  it.each([
    [null, true],
    [ago(24), false],
    [ago(31 * 24), true],
  ])('made at %s: is another advised?', (madeAt, advised) => {
    expect(isAdvised(madeAt, now)).toBe(advised);
  });

  it('has the day in its name, by the reader’s calendar', () => {
    expect(backupName(new Date(2098, 0, 5, 0, 30))).toBe('naslag-backup-2098-01-05.jsonl.gz');
    expect(backupName(new Date(2098, 10, 30, 23, 30))).toBe('naslag-backup-2098-11-30.jsonl.gz');
  });
});
