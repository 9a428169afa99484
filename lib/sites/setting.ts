import type { Place } from '../model/document';
import type { Places, TextRun } from './reading';
import { textAt } from './text-at';

/** What a page shows of a text beyond its words: its note marks, and what is in italics. Offsets are those of the text. */
export interface PageSetting {
  notes: { at: number; footnote: number }[];
  italics: { start: number; end: number }[];
}

/** How the page sets a text; null where it holds none. */
export function settingAt(places: Places, place: Place): PageSetting | null {
  const text = textAt(places, place);
  if (!text) return null;
  const { runs } = text;
  const isWithin = ({ element }: Places['marks'][number]) =>
    follows(runs[0], element) && !followsNext(places, place, element);
  const notes = places.marks.filter(isWithin).map(({ element, footnote }) => ({
    at: Math.max(
      0,
      ...runs.filter((run) => follows(run, element)).map(({ start, length }) => start + length),
    ),
    footnote,
  }));
  const italics = runs.filter(isItalic).map(({ start, length }) => ({ start, end: start + length }));
  return { notes, italics };
}

/** Does the element stand behind the run's words? */
const follows = (run: TextRun | undefined, element: Element): boolean =>
  !!run && (run.node.compareDocumentPosition(element) & 4) !== 0; // Node.DOCUMENT_POSITION_FOLLOWING

/** Does it stand behind the beginning of a later text as well? Then it is that one's. */
const followsNext = (places: Places, own: Place, element: Element): boolean => {
  const first = textAt(places, own)?.runs[0];
  return [...places.questions, ...places.answers].some(({ heading, text }) => {
    const begin = heading ?? text.runs[0]?.node;
    return (
      !!begin &&
      !!first &&
      (first.node.compareDocumentPosition(begin) & 4) !== 0 &&
      (begin.compareDocumentPosition(element) & 4) !== 0
    );
  });
};

function isItalic({ node }: TextRun): boolean {
  const holder = node.parentElement;
  const style = holder && holder.ownerDocument.defaultView?.getComputedStyle(holder).fontStyle;
  return style ? style === 'italic' : !!holder?.closest('i, em, cite');
}
