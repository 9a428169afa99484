import type { Place } from '../model/document';
import type { PlacedText, Places } from './reading';

/** The text of a place, as the page holds it; null where it holds none. */
export function textAt(places: Places, { part, index }: Place): PlacedText | null {
  switch (part) {
    case 'heading':
      return places.headings[index] ?? null;
    case 'question':
      return places.questions[index]?.text ?? null;
    case 'answer':
      return places.answers[index]?.text ?? null;
    case 'footnote':
      return places.footnotes[index]?.text ?? null;
    case 'explanation':
      return index === 0 ? places.explanation : null;
    case 'notice':
      return index === 0 ? places.notice : null;
  }
}
