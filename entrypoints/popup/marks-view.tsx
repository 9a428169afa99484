import { useMemo, useState } from 'react';
import { PassageList } from '../../components/passage-list';
import { UndoToast } from '../../components/undo-toast';
import { t } from '../../lib/words/i18n';
import type { CollectionItem, Passage } from '../../lib/model/collection';
import type { ReadDocument } from '../../lib/model/document';
import { marksIn } from '../../lib/passages';
import { keepDrafts, notePassage, removePassage, restorePassage } from '../../lib/store';

interface Props {
  item: CollectionItem;
  document: ReadDocument;
  /** Does it, tells the page, and says what goes wrong. */
  attempt: (work: () => Promise<unknown>) => Promise<void>;
  tellPage: () => Promise<unknown>;
}

/** The passages marked in this document: their notes, and those that this page no longer has. */
export function MarksView({ item, document, attempt, tellPage }: Props) {
  const [removed, setRemoved] = useState<Passage | null>(null);
  const { lost } = useMemo(() => marksIn(item, document), [item, document]);
  const note = async (id: string, text: string, base: string) => {
    const kept = await notePassage(item.key, id, text, base);
    await tellPage(); // its card shows the note
    return kept;
  };
  const remove = (id: string) =>
    attempt(async () => {
      await removePassage(item.key, id);
      setRemoved(item.passages.find((each) => each.id === id) ?? null);
    });
  const restore = (passage: Passage) =>
    attempt(async () => {
      await restorePassage(item.key, passage);
      setRemoved(null);
    });
  return (
    <>
      {item.passages.length > 0 && (
        <>
          <h2>{t('marks_title')}</h2>
          <PassageList
            keepDrafts={(passage) => keepDrafts({ key: item.key, passage })}
            passages={item.passages}
            lost={lost}
            change={note}
            remove={(id) => void remove(id)}
          />
        </>
      )}
      {removed && (
        <UndoToast
          key={removed.id}
          text={t('marks_removed')}
          undo={() => void restore(removed)}
          dismiss={() => setRemoved(null)}
          takeFocus
        />
      )}
    </>
  );
}
