import { useState } from 'react';
import { FollowLine } from '../../components/follow-line';
import { LabelEditor } from '../../components/label-editor';
import { NoteEditor } from '../../components/note-editor';
import { UndoToast } from '../../components/undo-toast';
import { askPage } from '../../lib/ask';
import { t } from '../../lib/i18n';
import type { Resolved } from '../../lib/model/citation';
import type { ReadDocument } from '../../lib/model/document';
import { identifiers } from '../../lib/model/identifiers';
import type { CollectionItem } from '../../lib/model/collection';
import type { Problem } from '../../lib/model/result';
import {
  changeItem,
  findItem,
  findRecord,
  labelsInUse,
  problemOf,
  removeItems,
  restoreItems,
  rowOf,
  saveItem,
} from '../../lib/store';
import { useFollow } from '../../lib/use-follow';
import { useStored } from '../../lib/use-stored';

interface Props {
  tabId: number;
  document: ReadDocument;
  resolved: Resolved;
}

/** Saving this tab's document: at once, then labels and a note, and always a way back. */
export function KeepView({ tabId, document, resolved }: Props) {
  const [removed, setRemoved] = useState<CollectionItem[]>([]);
  const [justSaved, setJustSaved] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);
  const found = useStored(async () => (await findItem(await allIds(document))) ?? null, [document]);
  const inUse = useStored(labelsInUse);
  const lineOf = useFollow();
  const item = found?.ok ? found.value : null;
  const problem = failure ?? (found?.ok === false ? found.problem : null);

  const attempt = async (work: () => Promise<unknown>, saved: boolean) => {
    try {
      await work();
      setFailure(null);
      await askPage(tabId, 'savedChanged', { saved });
    } catch (error) {
      console.error('Naslag: keep', error);
      setFailure(problemOf(error));
    }
  };
  const save = () =>
    attempt(async () => {
      await saveItem(document, resolved);
      setRemoved([]);
      setJustSaved(true);
    }, true);
  const remove = (key: string) =>
    attempt(async () => {
      setRemoved(await removeItems([key]));
      setJustSaved(false);
    }, false);
  const restore = () =>
    attempt(async () => {
      await restoreItems(removed);
      setRemoved([]);
    }, true);

  return (
    <section className="part stack">
      <button
        type="button"
        className={item ? '' : 'main'}
        data-testid="save"
        aria-pressed={Boolean(item)}
        disabled={!found?.ok}
        onClick={() => void (item ? remove(item.key) : save())}
      >
        {item ? `★ ${t('bar_saved')}` : `☆ ${t('bar_save')}`}
      </button>
      {problem && (
        <p className="problem" role="alert">
          {t(`error_${problem}`)}
        </p>
      )}
      {item && justSaved && (
        <UndoToast
          text={t('bar_kept')}
          undo={() => void remove(item.key)}
          dismiss={() => setJustSaved(false)}
        />
      )}
      {!item && removed.length > 0 && (
        <UndoToast
          text={t('bar_let_go')}
          undo={() => void restore()}
          dismiss={() => setRemoved([])}
          takeFocus
        />
      )}
      {item && (
        <div className="stack" key={item.key}>
          <FollowLine line={lineOf(rowOf(item))} brief />
          <LabelEditor
            labels={item.labels}
            known={inUse?.ok ? inUse.value : []}
            change={(labels) => void attempt(() => changeItem(item.key, { labels }), true)}
          />
          <NoteEditor note={item.note} change={(note) => changeItem(item.key, { note })} />
        </div>
      )}
    </section>
  );
}

/** With the ids of the question's other versions: it may have been saved on the other site. */
async function allIds(document: ReadDocument): Promise<string[]> {
  const ids = identifiers(document);
  return (await findRecord(ids))?.ids ?? ids;
}
