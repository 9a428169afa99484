import type { FileParagraph, FileRun, FileText } from '../../../lib/model/file-text';
import type { Expected } from './lines';

/** What of a random letter was read otherwise than it was written; nothing where all of it is right. */
export function differencesIn(expected: Expected, text: FileText): string[] {
  const parts = text.parts
    .filter(({ kind }) => kind === 'question' || kind === 'answer')
    .map(({ kind, numbers, paragraphs }) => ({ kind, numbers, text: wordsOf(paragraphs, text) }));
  const notes = text.notes.map(({ label, paragraphs }) => ({ label, text: wordsOf(paragraphs, text) }));
  return [
    ...unlike('part', expected.parts.map(tidied), parts.map(tidied)),
    ...unlike('note', expected.notes.map(tidied), notes.map(tidied)),
  ];
}

const wordsOf = (paragraphs: readonly FileParagraph[], { notes }: FileText): string =>
  paragraphs
    .flatMap(({ runs, cells = [] }) => [runs, ...cells])
    .map((runs) => runs.map((run) => inText(run, notes)).join(''))
    .join(' ');

const inText = ({ text, note }: FileRun, notes: FileText['notes']): string =>
  note === undefined ? text : `[[${notes[note]?.label ?? '?'}]]`;

/** White space does not count: lines end anywhere. */
const tidied = <T extends { text: string }>(each: T): T => ({
  ...each,
  text: each.text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ (?=\[\[)/g, '')
    .trim(),
});

function unlike(what: string, written: readonly object[], read: readonly object[]): string[] {
  const found =
    written.length === read.length ? [] : [`${written.length} ${what}s written, ${read.length} read`];
  for (let i = 0; i < Math.max(written.length, read.length); i++) {
    const [a, b] = [JSON.stringify(written[i]), JSON.stringify(read[i])];
    if (a !== b) found.push(`${what} ${i}\n  written ${a}\n  read    ${b}`);
  }
  return found;
}
