import { browser } from 'wxt/browser';
import { stayAwake } from '../background/awake';
import { StaysOpen } from '../background/hidden-page';
import type { BackupProblem } from '../model/backup-state';
import type { Settings } from '../model/settings';
import {
  changeBackupState,
  checkKept,
  problemOf,
  readBackupState,
  readSettingsForSure,
  watchSettings,
} from '../store';
import { DownloadFailed, downloadsAllowed, downloadTo } from './downloads';
import { backupName, isDue } from './due';
import { BackupNotMade, hostBackup } from './offscreen';
import { UnsureBackup } from './write';

/** Looks every hour: a backup that failed, or was missed while the browser was closed, is made up for soon. */
const alarm = { name: 'backup', minutes: 60 };
const folder = 'Naslag';

let running: Promise<void> | null = null;

/** Writes a backup to the downloads folder as often as the reader has chosen; background only. */
export function keepBackingUp(): void {
  const follow = () => {
    running ??= backUpWhenDue()
      .catch((error: unknown) => console.error('Naslag: backup', error))
      .finally(() => (running = null));
  };
  browser.runtime.onStartup.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm.name) follow();
  });
  watchSettings(follow);
}

async function backUpWhenDue(now = Date.now()): Promise<void> {
  const settings = await readSettingsForSure();
  if (settings.backupEvery === 'off') {
    await browser.alarms.clear(alarm.name);
    return;
  }
  if (!(await browser.alarms.get(alarm.name)))
    await browser.alarms.create(alarm.name, { periodInMinutes: alarm.minutes });
  const { writtenAt } = await readBackupState();
  if (!isDue(settings.backupEvery, writtenAt, now)) return;
  const rest = stayAwake();
  try {
    const problem = await backUp(settings, now);
    await changeBackupState(problem ? { problem } : { problem, madeAt: now, writtenAt: now });
  } finally {
    rest();
  }
}

/** @returns what went wrong, if anything */
async function backUp(settings: Settings, now: number): Promise<BackupProblem | null> {
  if (!(await downloadsAllowed())) return 'permission';
  try {
    // What is left after a loss must not stand before the last backup of what there was.
    if ((await checkKept()).lost) return 'lost';
    const { url, release } = await hostBackup(settings);
    try {
      await downloadTo(`${folder}/${backupName(new Date(now))}`, url);
    } finally {
      await release();
    }
    return null;
  } catch (error) {
    console.error('Naslag: backup', error);
    return problemOfBackup(error);
  }
}

function problemOfBackup(error: unknown): BackupProblem {
  if (error instanceof DownloadFailed) return error.reason === 'FILE_NO_SPACE' ? 'quota' : 'download';
  if (error instanceof StaysOpen) return 'busy';
  const unsure =
    error instanceof UnsureBackup || (error instanceof BackupNotMade && error.problem === 'invalid');
  if (unsure) return 'unsure';
  const problem = error instanceof BackupNotMade ? error.problem : problemOf(error);
  return problem === 'quota' ? 'quota' : 'database';
}
