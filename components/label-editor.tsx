import { useId, useState, type KeyboardEvent } from 'react';
import { t } from '../lib/i18n';
import { addLabels } from './labels';

interface Props {
  labels: string[];
  /** Labels in use elsewhere, offered while typing. */
  known: string[];
  change: (labels: string[]) => void;
}

/** Labels as chips: Enter or a comma adds, the button or Backspace takes away. */
export function LabelEditor({ labels, known, change }: Props) {
  const [typed, setTyped] = useState('');
  const [typing, setTyping] = useState(false);
  const list = useId();
  const field = useId();
  const add = () => {
    if (typed.trim()) change(addLabels(labels, typed));
    setTyped('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '' && labels.length > 0) change(labels.slice(0, -1));
  };
  const leave = () => {
    add();
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
              <button
                type="button"
                aria-label={t('save_label_remove', label)}
                onClick={() => change(labels.filter((l) => l !== label))}
              >
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
