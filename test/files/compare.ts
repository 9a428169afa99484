import type { Kamervraag } from '../../lib/model/kamervraag';
import type { Letter } from './letter';

type Read = Pick<Kamervraag, 'questions' | 'answers' | 'footnotes'>;

/** What of a letter was read wrongly: nothing where numbers, texts and notes are all as they were written. */
export function differences(letter: Letter, read: Read): string[] {
  const blocks = (kind: 'question' | 'answer') =>
    letter.blocks
      .filter((block) => block.kind === kind)
      .map(({ numbers, text, notes }) => ({
        numbers,
        text: normal(text),
        notes: notes.map((note) => String(note + 1)),
      }));
  const own = (list: Read['questions']) =>
    list.map(({ numbers, text, notes }) => ({ numbers, text: normal(text), notes }));
  return [
    ...unlike('questions', blocks('question'), own(read.questions)),
    ...unlike('answers', blocks('answer'), own(read.answers)),
    ...unlike(
      'footnotes',
      letter.notes.map((text, i) => ({ label: String(i + 1), text: normal(text) })),
      read.footnotes.map(({ label, text }) => ({ label, text: normal(text) })),
    ),
  ];
}

function unlike(part: string, written: readonly object[], read: readonly object[]): string[] {
  const found: string[] = [];
  if (written.length !== read.length) found.push(`${part}: ${written.length} written, ${read.length} read`);
  written.forEach((each, i) => {
    const [a, b] = [JSON.stringify(each), JSON.stringify(read[i])];
    if (a !== b) found.push(`${part}[${i}]\n  ${a}\n  ${b}`);
  });
  return found;
}

/** Spaces and what cannot be seen do not count, as on pages. */
const normal = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ +(?=[.,;:?!)»])/g, '')
    .replace(/(?<=[«(]) +/g, '')
    .replace(/([?!.]),(?= |$)/g, '$1')
    .trim();
