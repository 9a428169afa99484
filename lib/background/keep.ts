import { allWords } from '../words/all-words';
import { count, speak, t } from '../words/i18n';
import { numbered } from '../words/numbers';
import type { CollectionItem } from '../model/collection';
import type { Resolved } from '../model/citation';
import type { ReadDocument } from '../model/document';
import type { Change, Kept, Way } from '../model/keeping';
import type { Known } from '../model/page-state';
import { newPassages } from '../passages';
import { archivedBeside } from '../follow/join';
import { belongingOf, editItem, findItem, knownNow, readSettings, removeItems, saveItem } from '../store';

/**
 * Changes what is kept of a document, and says so in one sentence with the way back. The sentences are made here and not
 * in the page: what stands in the content script, every page pays for.
 * @param resolved what the document cites, asked for where it is to be kept
 * @returns once the change is on the disk; rejects with what the database says
 */
export async function keep(
  document: ReadDocument,
  change: Change,
  resolved: () => Promise<Resolved>,
): Promise<Kept> {
  speak(allWords((await readSettings()).language));
  const belonging = await belongingOf(document);
  const before = await findItem(belonging);
  switch (change.act) {
    case 'save': {
      const beside = await archivedBeside(document, Date.now());
      await saveItem(document, await resolved(), change.questions, { belonging, beside });
      return saved(before, change.questions, await knownNow(document));
    }
    case 'mark': {
      const now = Date.now();
      const item = await saveItem(document, await resolved(), [], {
        belonging,
        beside: await archivedBeside(document, now),
        mark: (marked) => newPassages(document, change.passages, marked, now) ?? [],
      });
      return marked(before, item, await knownNow(document));
    }
    case 'let-go':
      if (before) await letGo(before, change.questions, change.whole);
      return gone(change, await knownNow(document));
    case 'unmark': {
      const taken = (await knownNow(document)).passages.filter(({ id }) => change.ids.includes(id));
      if (before) {
        const passages = ({ passages }: CollectionItem) =>
          passages.filter(({ id }) => !change.ids.includes(id));
        await editItem(before.key, (item) => ({ passages: passages(item) }));
        if (change.whole) await letGo(before, [], true);
      }
      const back = taken.map(({ place, start, end, note }) => ({ place, start, end, note }));
      const way = back.length > 0 ? undo({ act: 'mark', passages: back }) : null;
      return { known: await knownNow(document), said: t('marks_removed'), way };
    }
  }
}

async function letGo({ key }: CollectionItem, questions: number[], whole: boolean): Promise<void> {
  if (questions.length > 0)
    await editItem(key, (item) => ({
      questions: item.questions.filter((number) => !questions.includes(number)),
    }));
  if (whole) await removeItems([key]);
}

const undo = (change: Change): Way => ({ words: t('bar_undo'), change });

function saved(before: CollectionItem | undefined, questions: number[], known: Known): Kept {
  const whole = !before;
  const added = questions.filter((number) => !before?.questions.includes(number));
  if (questions.length > 0)
    return {
      known,
      said: numbered('marks_question_kept', questions),
      way: added.length > 0 ? undo({ act: 'let-go', questions: added, whole }) : null,
    };
  const change: Change = { act: 'let-go', questions: [], whole: true };
  // Labels and a note may hang on what was kept before: then it is called by its name.
  return { known, said: t('bar_kept'), way: whole ? undo(change) : { words: t('bar_unsave'), change } };
}

function marked(before: CollectionItem | undefined, item: CollectionItem, known: Known): Kept {
  const had = new Set(before?.passages.map(({ id }) => id));
  const ids = item.passages.filter(({ id }) => !had.has(id)).map(({ id }) => id);
  if (ids.length === 0) return { known, said: t('marks_already'), way: null };
  return { known, said: count('marks_added', ids.length), way: undo({ act: 'unmark', ids, whole: !before }) };
}

function gone({ questions, whole }: Extract<Change, { act: 'let-go' }>, known: Known): Kept {
  const said = whole ? t('bar_let_go') : numbered('marks_question_let_go', questions);
  return { known, said, way: undo({ act: 'save', questions }) };
}
