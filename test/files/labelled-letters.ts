import { longDate } from '../sites/html';
import { items, type Item } from '../sites/labelled-items';
import type { Letter, LetterBlock } from './letter';

/** So many documents of the labelled set, spread over its years, as letters: a third of them with answers. */
export function labelledLetters(count: number): Letter[] {
  const fit = [...items().values()].filter(isWhole);
  const step = fit.length / count;
  return Array.from({ length: count }, (_, i) => letterOf(fit[Math.floor(i * step)] as Item, i % 2 === 0));
}

/** Its questions are numbered as questions are, and each of its notes has words. */
const isWhole = ({ questions, footnotes, chamber, authors }: Item & { chamber?: string }): boolean =>
  chamber === 'TK' &&
  authors.length > 0 &&
  questions.length > 1 &&
  footnotes.length > 0 &&
  footnotes.length <= questions.length + 3 &&
  questions.every(({ number, text }, i) => number === String(i + 1) && text.length > 10) &&
  footnotes.every(({ number, text }, i) => number === String(i + 1) && text.length > 3);

function letterOf(item: Item, answered: boolean): Letter {
  const { questions, footnotes, authors, parties, addressees, subject, date } = item;
  const people = authors.map((name, i) => (parties[i] ? `${name} (${parties[i]})` : name)).join(', ');
  const to = addressees[0]?.replace(/^.*\baan\s+(?:de\s+)?/, '') ?? 'minister van Algemene Zaken';
  const asked = `Vragen van ${authors.length > 1 ? 'de leden' : 'het lid'} ${people} aan de ${to} over ${subject}`;
  const blocks: LetterBlock[] = [];
  // The set does not say where a note was marked: note n stands at question n, what is left over at the last one.
  questions.forEach(({ text }, i) => {
    const notes = footnotes.flatMap((_, n) => (Math.min(n, questions.length - 1) === i ? [n] : []));
    blocks.push({ kind: 'question', numbers: [i + 1], text: withAccents(text), notes });
    if (!answered) return;
    if (i === 1 && questions.length > 2) return; // answered with the next one
    const numbers = i === 2 ? [2, 3] : [i + 1];
    const answer = `Op vraag ${i + 1} luidt het antwoord ontkennend. Het onderzoek heeft daarvoor geen aanleiding gegeven.`;
    blocks.push({ kind: 'answer', numbers, text: answer, notes: [] });
  });
  return {
    heading: [item.zaaknummer ?? '2098Z00001', `(ingezonden ${longDate(date)})`, withAccents(asked)],
    blocks,
    notes: footnotes.map(({ text }) => withAccents(text)),
  };
}

/** The set has accents behind their letters, "ideee¨n", as its prints were converted; a ministry's file has them on them. */
const withAccents = (text: string): string =>
  text
    .replace(/(?<=[aeiou])¨/gi, '\u0308')
    .replace(/(?<=[cs])¸/gi, '\u0327')
    .replace(/(?<=[cesz])ˇ/gi, '\u030c')
    .normalize('NFC');
