/** A document to be written as a file. */
export interface Letter {
  /** Paragraphs above the questions. */
  heading: string[];
  blocks: LetterBlock[];
  notes: string[];
}

export interface LetterBlock {
  kind: 'question' | 'answer';
  numbers: number[];
  text: string;
  /** Places in `notes` of those marked behind the text. */
  notes: number[];
}

/** How a word processor's user does it: automatic numbers and typed notes, real footnotes, or all by hand. */
export const letterStyles = ['automatic', 'footnotes', 'typed'] as const;
export type LetterStyle = (typeof letterStyles)[number];

/** "Vraag 1" · "Antwoord op vragen 2 en 3" */
export function titleOf({ kind, numbers }: LetterBlock): string {
  const list =
    numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`;
  if (kind === 'question') return `Vraag ${list}`;
  return `Antwoord op ${numbers.length > 1 ? 'vragen' : 'vraag'} ${list}`;
}
