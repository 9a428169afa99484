import { t } from '../lib/i18n';

/** Says what was done and offers to undo it, until it is dismissed or something else is done. */
export function UndoToast({ text, undo, dismiss }: { text: string; undo: () => void; dismiss: () => void }) {
  return (
    <div className="toast row" role="status">
      <span>{text}</span>
      <span className="row">
        <button type="button" data-testid="undo" onClick={undo}>
          {t('bar_undo')}
        </button>
        <button type="button" className="link" onClick={dismiss}>
          {t('card_close')}
        </button>
      </span>
    </div>
  );
}
