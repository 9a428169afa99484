import { dueOf } from '../../../lib/follow/due';
import { screenful } from '../../../lib/store/first-reads';
import { archiveRowOf } from '../../../lib/store/archive-row';
import type { ShownRow } from './tasks';

const read = async () => {
  const questions = await globalThis.naslagFirst?.questions;
  if (questions) return questions.map(archiveRowOf);
  return (await import('../../../lib/store')).newestQuestions(screenful);
};

let first: readonly ShownRow[] = [];

/** Those of the tab's first picture, submitted last; none before they are there. */
export const firstQuestionsNow = (): readonly ShownRow[] => first;

/** Read while the page is still being made. Resolved as well where they cannot be had: the list itself says so. */
export async function readFirstQuestions(): Promise<void> {
  try {
    const now = Date.now();
    first = (await read()).map((row) => ({ row, due: dueOf(row, null, now), saved: null }));
  } catch (error) {
    console.error('Naslag: the first questions', error);
  }
}
