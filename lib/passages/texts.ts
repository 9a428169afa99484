import type { Place, ReadDocument } from '../model/document';
import type { Block } from '../model/kamervraag';

/** One text of a document, with what names its place on both sites. */
export interface PlacedText {
  place: Place;
  text: string;
  /** Numbers of the question or answer; none elsewhere. */
  numbers: number[];
  /** A footnote's label. */
  label: string | null;
}

/** Every text of a document in which words can be marked. */
export function textsOf({ kamervraag, headings }: ReadDocument): PlacedText[] {
  const { questions, answers, explanation, notice, footnotes } = kamervraag;
  const plain = (part: Place['part'], texts: (string | null)[]) =>
    texts.flatMap((text, index): PlacedText[] =>
      text ? [{ place: { part, index }, text, numbers: [], label: null }] : [],
    );
  const blocks = (part: Place['part'], list: Block[]) =>
    list.map(({ text, numbers }, index): PlacedText => ({
      place: { part, index },
      text,
      numbers,
      label: null,
    }));
  return [
    ...plain('heading', headings),
    ...blocks('question', questions),
    ...blocks('answer', answers),
    ...plain('explanation', [explanation]),
    ...plain('notice', [notice]),
    ...footnotes.map(({ text, label }, index): PlacedText => ({
      place: { part: 'footnote', index },
      text,
      numbers: [],
      label,
    })),
  ];
}
