import { t } from '../lib/words/i18n';

interface Props {
  text: string;
  undo: () => void;
  dismiss: () => void;
  /** The button that was pressed has gone with what it removed: the way back takes the focus. */
  takeFocus?: boolean;
}

/** Says what was done and offers to undo it, until it is dismissed or something else is done. */
export function UndoToast({ text, undo, dismiss, takeFocus = false }: Props) {
  return (
    <div className="toast row">
      <span role="status">{text}</span>
      <span className="row">
        <button type="button" data-testid="undo" autoFocus={takeFocus} onClick={undo}>
          {t('bar_undo')}
        </button>
        <button type="button" className="link" onClick={dismiss}>
          {t('card_close')}
        </button>
      </span>
    </div>
  );
}
