import type { ReadDocument } from '../model/document';
import type { Places } from '../sites/reading';
import type { Shown } from './shown';

/** How the texts of a page are set. */
export type ShapeOf = (places: Places) => ReadDocument['shape'];

/** Adds to what the page says how it is set; where a text has more than one line, for else there is nothing to tell. */
export async function tellShape(
  { reading: { places }, state: { document } }: Shown,
  load: () => Promise<ShapeOf>,
): Promise<void> {
  const { questions, answers, footnotes, explanation, notice } = places;
  const texts = [...questions, ...answers, ...footnotes, { text: explanation }, { text: notice }];
  if (document.shape || !texts.some(({ text }) => text?.lines?.[1])) return;
  try {
    document.shape = (await load())(places);
  } catch (error) {
    console.error('Naslag', error); // the extension was updated under the page: what is asked next says so
  }
}
