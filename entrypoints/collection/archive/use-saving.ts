import { useCallback } from 'react';
import { t } from '../../../lib/words/i18n';
import type { Work } from '../use-work';
import { archiveClient } from './client';
import type { ShownRow } from './tasks';

/** Saves a question of the archive with all its documents, or takes it out again; either can be undone. */
export function useSaving({ run, remove, offer }: Work): (row: ShownRow) => void {
  return useCallback(
    ({ row, saved }: ShownRow) => {
      if (saved !== null) return void remove([saved]);
      void run(1, async () => {
        const key = await archiveClient.ask('save', { key: row.key });
        if (key !== null) offer({ text: t('bar_kept'), undo: () => remove([key]) });
      });
    },
    [run, remove, offer],
  );
}
