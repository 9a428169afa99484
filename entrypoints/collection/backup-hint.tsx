import { dayInWords, t } from '../../lib/words/i18n';

interface Props {
  /** When the last backup was made, in ms since 1970. */
  last: number | 'never';
  /** Leads to where one is made. */
  open: () => void;
}

/** Suggests a backup, calmly; see `useBackupHint` for when. */
export function BackupHint({ last, open }: Props) {
  return (
    <p className="quiet row" data-testid="backup-hint">
      <span>{last === 'never' ? t('backup_hint_never') : t('backup_hint_old', dayInWords(last))}</span>
      <button type="button" className="link" onClick={open}>
        {t('backup_make')}
      </button>
    </p>
  );
}
