import { useEffect, useId, useRef, useState } from 'react';
import type { DraftKeeper } from '../lib/model/draft';
import { t } from '../lib/words/i18n';

/** What could not be stored is tried again every so many ms: there may be room again on the disk. */
const again = 5000;
/** While the reader types on, a note is written at most once in so many ms. */
const pause = 400;

/**
 * Stores what was made of a note.
 * @param base what the typing began from: another note may have come since then, and must not be lost
 * @returns the note as it is stored, which may hold that other one too
 */
export type ChangeNote = (text: string, base: string) => Promise<string>;

interface Props {
  /** Where what is typed is kept until it is stored; asked for once. */
  keepDrafts: () => DraftKeeper;
  note: string;
  change: ChangeNote;
  /** What the field is called; "Notitie" where nothing is said. */
  name?: string;
  testId?: string;
  takeFocus?: boolean;
}

/**
 * A note that saves itself: in pauses, when the field is left and when the page goes; and with every key as a draft, for a
 * page that is gone before its write has ended. It follows other tabs.
 */
export function NoteEditor({ keepDrafts, note, change, name, testId = 'note', takeFocus = false }: Props) {
  const [text, setText] = useState(note);
  const [state, setState] = useState<'quiet' | 'saved' | 'failed'>('quiet');
  const [given, setGiven] = useState(note);
  if (note !== given) {
    setGiven(note);
    if (text === given) setText(note); // changed in another tab, and not being changed here
  }
  const base = useRef(note);
  const latest = useRef({ text, change });
  const [drafts] = useState(keepDrafts);
  /** The note that the database has, as far as this field knows. */
  const confirmed = useRef(note);
  const field = useId();
  useEffect(() => {
    latest.current = { text, change };
  });
  useEffect(() => {
    if (latest.current.text === note) base.current = confirmed.current = note;
  }, [note]);
  const store = useRef(async () => {
    const { text, change } = latest.current;
    const from = base.current;
    if (text === from) return;
    base.current = text; // what is typed while this is being stored goes on from it
    try {
      const kept = await change(text, from);
      confirmed.current = text; // of what has come beside it, what is typed meanwhile knows nothing
      drafts.confirm(text);
      if (kept !== text && latest.current.text === text) {
        base.current = confirmed.current = kept;
        setText(kept);
      }
      setState('saved');
    } catch (error) {
      if (base.current === text) base.current = from;
      console.error('Naslag: note', error);
      setState('failed');
    }
  });
  useEffect(() => {
    const timer = setTimeout(() => void store.current(), pause);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    if (state !== 'failed') return;
    const timer = setInterval(() => void store.current(), again);
    return () => clearInterval(timer);
  }, [state]);
  useEffect(() => {
    const leave = store.current;
    const hide = () => void leave();
    addEventListener('pagehide', hide);
    return () => {
      removeEventListener('pagehide', hide);
      void leave().finally(() => drafts.release());
    };
  }, [drafts]);
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
          drafts.keep(event.target.value, confirmed.current);
          setState('quiet');
        }}
        onBlur={() => void store.current()}
      />
    </div>
  );
}
