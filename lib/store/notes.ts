import { editItem } from './collection';
import { mergeNotes } from './merge-item';

/**
 * Stores what the reader has made of an item's note; Markdown. What has come to the note since then, from another tab or
 * by sync, stays beside it. Rejects when the item is no longer there.
 * @param base what the reader began from
 * @returns the note as it is now
 */
export async function changeNote(key: string, text: string, base: string): Promise<string> {
  let kept = text;
  await editItem(key, ({ note }) => ({ note: (kept = mergeNotes(base, note, text)) }));
  return kept;
}

/** The same for the note on a passage; rejects too when that is no longer marked, rather than lose the note unsaid. */
export async function notePassage(key: string, id: string, text: string, base: string): Promise<string> {
  let kept = text;
  await editItem(key, ({ passages }) => {
    if (!passages.some((passage) => passage.id === id)) throw new Error(`not marked in ${key}: ${id}`);
    return {
      passages: passages.map((passage) =>
        passage.id === id ? { ...passage, note: (kept = mergeNotes(base, passage.note, text)) } : passage,
      ),
    };
  });
  return kept;
}
