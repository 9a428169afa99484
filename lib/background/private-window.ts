import { allWords } from '../words/all-words';
import { speak, t } from '../words/i18n';
import type { ReadDocument } from '../model/document';
import type { Change, Kept } from '../model/keeping';
import { knownNow, readSettings } from '../store';

/** What a change would leave behind of a private window, unless the reader has said that they want it. */
export const leavesTrace = (change: Change): boolean =>
  (change.act === 'save' || change.act === 'mark') && !change.sure;

/** Keeps nothing yet: says where it would stand, with the button that does it. */
export async function askFirst(document: ReadDocument, change: Change): Promise<Kept> {
  speak(allWords((await readSettings()).language));
  const way = { words: t('private_keep'), change: surely(change) };
  return { known: await knownNow(document), said: t('private_asks'), way };
}

/** The same change, by a reader who has been asked. */
const surely = (change: Change): Change =>
  change.act === 'save' || change.act === 'mark' ? { ...change, sure: true } : change;

/** The way back of what was done is what the reader has wanted already. */
export const withSureWay = (kept: Kept): Kept =>
  kept.way ? { ...kept, way: { ...kept.way, change: surely(kept.way.change) } } : kept;
