import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../lib/words/i18n';

/** While the reader types on, a note is written at most once in so many ms. */
const pause = 400;

interface Props {
  note: string;
  /** Resolves when the note is stored. */
  change: (note: string) => Promise<void>;
  /** What the field is called; "Notitie" where nothing is said. */
  name?: string;
  testId?: string;
  takeFocus?: boolean;
}

/** A note that saves itself: in pauses, when the field is left and when the page goes. It follows other tabs. */
export function NoteEditor({ note, change, name, testId = 'note', takeFocus = false }: Props) {
  const [text, setText] = useState(note);
  const [state, setState] = useState<'quiet' | 'saved' | 'failed'>('quiet');
  const [given, setGiven] = useState(note);
  if (note !== given) {
    setGiven(note);
    if (text === given) setText(note); // changed in another tab, and not being changed here
  }
  const stored = useRef(note);
  const latest = useRef({ text, change });
  const field = useId();
  useEffect(() => {
    latest.current = { text, change };
  });
  useEffect(() => {
    stored.current = note;
  }, [note]);
  const store = useRef(async () => {
    const { text, change } = latest.current;
    if (text === stored.current) return;
    try {
      await change(text);
      stored.current = text;
      setState('saved');
    } catch (error) {
      console.error('Naslag: note', error);
      setState('failed');
    }
  });
  useEffect(() => {
    const timer = setTimeout(() => void store.current(), pause);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const leave = () => void store.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <div className="stack">
      <div className="row apart">
        <label htmlFor={field}>{name ?? t('save_note')}</label>
        <span className={state === 'failed' ? 'problem' : 'quiet'} role="status">
          {state === 'saved' && t('save_note_saved')}
          {state === 'failed' && t('save_note_failed')}
        </span>
      </div>
      <textarea
        id={field}
        data-testid={testId}
        autoFocus={takeFocus}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setState('quiet');
        }}
        onBlur={() => void store.current()}
      />
    </div>
  );
}
