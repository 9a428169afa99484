import { useState } from 'react';
import { t } from '../lib/words/i18n';
import { numbered } from '../lib/words/numbers';
import type { Passage } from '../lib/model/collection';
import type { DraftKeeper } from '../lib/model/draft';
import { NoteEditor, type ChangeNote } from './note-editor';

interface Props {
  /** Of the note on a passage; see `NoteEditor`. */
  keepDrafts: (id: string) => DraftKeeper;
  passages: Passage[];
  /** Ids of those that are not found on the page that is open; empty where none is. */
  lost: readonly string[];
  /** Stores the note on a passage. */
  change: (id: string, ...note: Parameters<ChangeNote>) => ReturnType<ChangeNote>;
  remove: (id: string) => void;
}

/** What the reader has marked in a document, each with where it stands and their own note. */
export function PassageList({ keepDrafts, passages, lost, change, remove }: Props) {
  return (
    <ul className="passages stack" aria-label={t('marks_title')}>
      {passages.map((passage) => (
        <PassageView
          key={passage.id}
          keepDrafts={() => keepDrafts(passage.id)}
          passage={passage}
          lost={lost.includes(passage.id)}
          change={(...note) => change(passage.id, ...note)}
          remove={() => remove(passage.id)}
        />
      ))}
    </ul>
  );
}

interface ViewProps {
  keepDrafts: () => DraftKeeper;
  passage: Passage;
  lost: boolean;
  change: ChangeNote;
  remove: () => void;
}

function PassageView({ keepDrafts, passage, lost, change, remove }: ViewProps) {
  const [writing, setWriting] = useState(false);
  return (
    <li className="stack" data-testid="passage">
      <blockquote>
        <mark>{passage.quote}</mark>
      </blockquote>
      {lost && (
        <p className="problem" data-testid="lost">
          {t('marks_not_here')}
        </p>
      )}
      {(writing || passage.note) && (
        <NoteEditor
          keepDrafts={keepDrafts}
          name={t('marks_note')}
          testId="passage-note"
          note={passage.note}
          change={change}
          takeFocus={writing}
        />
      )}
      <p className="row apart">
        <span className="quiet">{placeName(passage)}</span>
        <span className="row">
          {!writing && !passage.note && (
            <button type="button" className="link" data-testid="add-note" onClick={() => setWriting(true)}>
              {t('marks_add_note')}
            </button>
          )}
          <button type="button" className="link" data-testid="unmark" onClick={remove}>
            {t('marks_remove')}
          </button>
        </span>
      </p>
    </li>
  );
}

/** `vraag 3`, `voetnoot 2`, `toelichting` */
function placeName({ place: { part, index }, numbers, label }: Passage): string {
  switch (part) {
    case 'question':
    case 'answer':
      return numbered(`marks_in_${part}`, numbers.length > 0 ? numbers : [index + 1]);
    case 'footnote':
      return t('marks_in_footnote', label ?? index + 1);
    default:
      return t(`marks_in_${part}`);
  }
}
