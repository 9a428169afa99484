import { useState } from 'react';
import { FollowLine } from '../../components/follow-line';
import { LabelEditor } from '../../components/label-editor';
import { addLabels } from '../../components/labels';
import { NoteEditor } from '../../components/note-editor';
import { QuestionPicker } from './question-picker';
import { UndoToast } from '../../components/undo-toast';
import { askPage } from '../../lib/ask';
import { t } from '../../lib/words/i18n';
import { keep as keepInCollection } from '../../lib/background/keep';
import { joinKnown } from '../../lib/follow/join';
import type { Resolved } from '../../lib/model/citation';
import type { ReadDocument } from '../../lib/model/document';
import type { CollectionItem } from '../../lib/model/collection';
import type { Change } from '../../lib/model/keeping';
import type { Problem } from '../../lib/model/result';
import {
  belongingOf,
  changeNote,
  editItem,
  findItem,
  keepDrafts,
  knownNow,
  labelsInUse,
  removeItems,
  restoreItems,
  rowOf,
  storeProblemOf,
} from '../../lib/store';
import { useFollow } from '../../lib/own-page/use-follow';
import { useStored } from '../../lib/own-page/use-stored';
import { MarksView } from './marks-view';
import { isPrivate } from './tab';

interface Props {
  tabId: number;
  document: ReadDocument;
  resolved: Resolved;
}

/** Saving this tab's document: at once, then labels, a note, single questions and marked passages, and always a way back. */
export function KeepView({ tabId, document, resolved }: Props) {
  const [removed, setRemoved] = useState<CollectionItem[]>([]);
  const [justSaved, setJustSaved] = useState(false);
  /** What waits for the reader's word, in a private window. */
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);
  const found = useStored(async () => (await findItem(await belongingOf(document))) ?? null, [document]);
  const inUse = useStored(labelsInUse);
  const lineOf = useFollow();
  const item = found?.ok ? found.value : null;
  const refused = found?.ok === false && found.problem !== 'blocked' ? found.problem : null; // told above
  const problem = failure ?? refused;
  const numbers = [...new Set(document.kamervraag.questions.flatMap((question) => question.numbers))];

  const tellPage = async () => askPage(tabId, 'knownChanged', await knownNow(document));
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      setFailure(null);
      await tellPage();
    } catch (error) {
      console.error('Naslag: keep', error);
      setFailure(storeProblemOf(error));
    }
  };
  /** Of a private window nothing is kept unasked. */
  const keepSurely = async (work: () => void) => {
    if (!item && (await isPrivate(tabId))) setWaiting(() => work);
    else work();
  };
  /** As the star beside the question does. */
  const single = async (number: number, on: boolean) => {
    const change: Change = on
      ? { act: 'save', questions: [number] }
      : { act: 'let-go', questions: [number], whole: false };
    await keepInCollection(document, change, () => Promise.resolve(resolved));
    if (on) setRemoved([]);
  };
  const relabel = ({ key }: CollectionItem, change: (labels: string[]) => string[]) =>
    void attempt(() => editItem(key, ({ labels }) => ({ labels: change(labels) })));
  const keep = () =>
    attempt(async () => {
      await keepInCollection(document, { act: 'save', questions: [] }, () => Promise.resolve(resolved));
      setRemoved([]);
      setJustSaved(true);
    });
  const remove = (key: string) =>
    attempt(async () => {
      setRemoved(await removeItems([key]));
      setJustSaved(false);
    });
  const restore = () =>
    attempt(async () => {
      await restoreItems(removed);
      await joinKnown(document, Date.now()); // what was read meanwhile
      setRemoved([]);
    });

  return (
    <section className="part stack">
      <div className="saving">
        <button
          type="button"
          className={item ? '' : 'main'}
          data-testid="save"
          aria-pressed={Boolean(item)}
          disabled={!found?.ok}
          onClick={() => void (item ? remove(item.key) : keepSurely(() => void keep()))}
        >
          {item ? `★ ${t('bar_saved')}` : `☆ ${t('bar_save')}`}
        </button>
        {found?.ok && (
          <QuestionPicker
            numbers={numbers}
            saved={item?.questions ?? []}
            toggle={(number, on) => void keepSurely(() => void attempt(() => single(number, on)))}
          />
        )}
      </div>
      {waiting && (
        <p className="row" role="alert" data-testid="private">
          {t('private_asks')}
          <button
            type="button"
            onClick={() => {
              waiting();
              setWaiting(null);
            }}
          >
            {t('private_keep')}
          </button>
        </p>
      )}
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
            add={(typed) => relabel(item, (labels) => addLabels(labels, typed))}
            remove={(label) => relabel(item, (labels) => labels.filter((other) => other !== label))}
          />
          <NoteEditor
            keepDrafts={() => keepDrafts({ key: item.key })}
            note={item.note}
            change={(text, base) => changeNote(item.key, text, base)}
          />
          <MarksView item={item} document={document} attempt={attempt} tellPage={tellPage} />
        </div>
      )}
    </section>
  );
}
