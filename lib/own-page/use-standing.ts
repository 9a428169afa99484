import { useEffect, useState, useSyncExternalStore } from 'react';
import { ask } from '../ask';
import type { KeptMark, Loss } from '../model/kept-mark';
import {
  checkKept,
  openingNow,
  settingsUnread,
  settleLoss,
  watchKeptMark,
  watchOpening,
  watchSettingsUnread,
  type Opening,
} from '../store';
import { useBackupState } from './use-watched';

/** How it stands with what is kept, where that is not as it should be; for `StandingNotices`. */
export interface Standing {
  /** What the browser has lost; null where nothing is, undefined while that is being looked at. */
  lost: Loss | null | undefined;
  /** When the last backup was made, in ms since 1970, by itself or by hand; null: never. */
  backup: { writtenAt: number | null; madeAt: number | null };
  opening: Opening;
  settingsUnread: boolean;
  /** The reader goes on with what is there. */
  settle: () => void;
  /** Leads to where a backup is restored, or sync switched on. */
  go: (at: 'backup' | 'sync') => void;
}

export function useStanding(): Standing {
  const [mark, setMark] = useState<Pick<KeptMark, 'lost'>>();
  const state = useBackupState();
  const opening = useSyncExternalStore(watchOpening, openingNow);
  const unread = useSyncExternalStore(watchSettingsUnread, settingsUnread);
  useEffect(() => {
    // Where the mark cannot be had nothing is known of a loss.
    const fail = (error: unknown) => {
      console.error('Naslag: mark', error);
      setMark({ lost: null });
    };
    checkKept().then(setMark, fail);
    return watchKeptMark(setMark);
  }, []);
  return {
    lost: mark?.lost,
    backup: { writtenAt: state?.writtenAt ?? null, madeAt: state?.madeAt ?? null },
    opening,
    settingsUnread: unread,
    settle: () => void settleLoss().then(setMark),
    go: (at) => {
      if (location.pathname === '/options.html') location.hash = at;
      else void ask('open', { page: 'options', at });
    },
  };
}
