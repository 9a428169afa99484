import { useId, useState, type KeyboardEvent } from 'react';
import { t } from '../lib/words/i18n';

interface Props {
  labels: string[];
  /** Labels in use elsewhere, offered while typing. */
  known: string[];
  /**
   * What was typed, perhaps several with commas between (see `addLabels`). Not the whole list: a quick reader types the
   * next label before this one is shown.
   */
  add: (typed: string) => void;
  remove: (label: string) => void;
}

/** Labels as chips: Enter or a comma adds, the button or Backspace takes away. */
export function LabelEditor({ labels, known, add, remove }: Props) {
  const [typed, setTyped] = useState('');
  const [typing, setTyping] = useState(false);
  const list = useId();
  const field = useId();
  const enter = () => {
    if (typed.trim()) add(typed);
    setTyped('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      enter();
    } else if (event.key === 'Backspace' && typed === '') {
      const last = labels.at(-1);
      if (last !== undefined) remove(last);
    }
  };
  const leave = () => {
    enter();
    setTyping(false);
  };
  return (
    <div className="stack" data-testid="labels">
      <label htmlFor={field}>{t('save_labels')}</label>
      {labels.length > 0 && (
        <ul className="labels">
          {labels.map((label) => (
            <li key={label}>
              {label}
              <button type="button" aria-label={t('save_label_remove', label)} onClick={() => remove(label)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={field}
        type="text"
        list={list}
        value={typed}
        placeholder={t('save_labels_hint')}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
        onFocus={() => setTyping(true)}
        onBlur={leave}
      />
      <datalist id={list}>
        {typing &&
          known
            .filter((label) => !labels.includes(label))
            .map((label) => <option key={label} value={label} />)}
      </datalist>
    </div>
  );
}
