import { useState } from 'react';
import { NoteEditor, type ChangeNote } from '../../components/note-editor';
import { keepDrafts } from '../../lib/store';
import { t } from '../../lib/words/i18n';
import { Markdown } from './list/markdown';

interface Props {
  itemKey: string;
  note: string;
  change: ChangeNote;
}

/** The reader's note as it reads, and as text while it is being written. */
export function NoteSection({ itemKey, note, change }: Props) {
  const [writing, setWriting] = useState(note === '');
  if (writing)
    return (
      <section className="stack">
        <NoteEditor keepDrafts={() => keepDrafts({ key: itemKey })} note={note} change={change} />
        <p className="row apart">
          <span className="quiet">{t('list_note_markdown')}</span>
          {note !== '' && (
            <button type="button" onClick={() => setWriting(false)}>
              {t('list_note_done')}
            </button>
          )}
        </p>
      </section>
    );
  return (
    <section className="stack" data-testid="note-read">
      <div className="row apart">
        <h3>{t('save_note')}</h3>
        <button type="button" className="link" data-testid="note-edit" onClick={() => setWriting(true)}>
          {t('list_note_edit')}
        </button>
      </div>
      <Markdown text={note} />
    </section>
  );
}
