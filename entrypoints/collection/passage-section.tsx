import { PassageList } from '../../components/passage-list';
import { t } from '../../lib/words/i18n';
import type { CollectionItem } from '../../lib/model/collection';
import { keepDrafts, notePassage, removePassage, restorePassage } from '../../lib/store';
import type { Work } from './use-work';

/** What the reader has marked in the item's documents. Whether a page still has it, only that page can tell. */
export function PassageSection({ item: { key, passages }, work }: { item: CollectionItem; work: Work }) {
  if (passages.length === 0) return null;
  const remove = (id: string) =>
    void work.run(1, async () => {
      const taken = passages.find((passage) => passage.id === id);
      await removePassage(key, id);
      if (taken) work.offer({ text: t('marks_removed'), undo: () => restorePassage(key, taken) });
    });
  return (
    <section className="stack" data-testid="marked">
      <h3>{t('marks_title')}</h3>
      <PassageList
        keepDrafts={(passage) => keepDrafts({ key, passage })}
        passages={passages}
        lost={[]}
        change={(id, text, base) => notePassage(key, id, text, base)}
        remove={remove}
      />
    </section>
  );
}
