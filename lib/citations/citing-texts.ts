import type { Place, ReadDocument } from '../model/document';
import type { Block } from '../model/kamervraag';

/** One text of a document, in reading order: each footnote stands behind the block that first refers to it. */
export interface CitingText {
  place: Place;
  text: string;
  /** Numbers of the questions and of the answers that it belongs to: its own, or those that refer to the footnote. */
  questions: number[];
  answers: number[];
}

/** Every text of a document, in reading order. */
export function citingTexts({ kamervraag, headings }: ReadDocument): CitingText[] {
  const { questions, answers, explanation, notice, footnotes } = kamervraag;
  const texts: CitingText[] = [];
  const placed = new Map<number, CitingText>();
  const add = (part: Place['part'], index: number, text: string): CitingText => {
    const citing: CitingText = { place: { part, index }, text, questions: [], answers: [] };
    texts.push(citing);
    return citing;
  };
  const addNote = (index: number): CitingText => {
    const citing = placed.get(index) ?? add('footnote', index, footnotes[index]?.text ?? '');
    placed.set(index, citing);
    return citing;
  };
  const addBlocks = (part: 'question' | 'answer', blocks: Block[], noteIndex: (label: string) => number) => {
    const field = part === 'question' ? 'questions' : 'answers';
    blocks.forEach(({ numbers, text, notes }, index) => {
      add(part, index, text)[field].push(...numbers);
      for (const note of notes.map(noteIndex)) if (note >= 0) addNote(note)[field].push(...numbers);
    });
  };
  headings.forEach((text, index) => add('heading', index, text));
  // Where question and answer number their notes apart, a label occurs twice: the first is the questions'.
  addBlocks('question', questions, (label) => footnotes.findIndex((note) => note.label === label));
  addBlocks('answer', answers, (label) => footnotes.findLastIndex((note) => note.label === label));
  if (explanation !== null) add('explanation', 0, explanation);
  if (notice !== null) add('notice', 0, notice);
  footnotes.forEach((_, index) => addNote(index));
  return texts;
}
