import type { Passage } from '../model/collection';
import { editItem } from './collection';

/** Takes a passage away. These reject when the item is no longer there, as `editItem` does. */
export const removePassage = (key: string, id: string): Promise<void> =>
  editItem(key, ({ passages }) => ({ passages: passages.filter((passage) => passage.id !== id) }));

/** Puts one back that was taken away. */
export const restorePassage = (key: string, passage: Passage): Promise<void> =>
  editItem(key, ({ passages }) => ({
    passages: [...passages.filter(({ id }) => id !== passage.id), passage],
  }));
