import type { FileParagraph, FileText } from '../../lib/model/file-text';

/** What is shown of a file, and what is said to be left out. */
export interface Accounted {
  /** Share of the file's words that are shown or said to be left out; 1 for a file without words. */
  share: number;
  lost: string[];
  /** Words that are there more often than the file has them. */
  invented: string[];
}

/**
 * Holds the words that another program finds in a file against what the reader made of it, as bags: their order is the
 * property tests' matter.
 * @param lines of the file
 * @param text of the reader
 */
export function account(lines: readonly string[], text: FileText): Accounted {
  const leftOut = text.leftOut ?? [];
  const shown = count([...shownOf(text), ...leftOut].flatMap(wordsIn));
  const whole = new Map(shown);
  // A line of the number alone is shown by the page, as a fact.
  for (const word of wordsIn(text.facts.zaaknummer ?? '')) shown.set(word, (shown.get(word) ?? 0) + 1);
  const recurring = new Set(leftOut.map(patternOf));
  let all = 0;
  const lost: string[] = [];
  const take = (word: string): boolean => {
    const left = shown.get(word) ?? 0;
    shown.set(word, left - 1);
    return left > 0;
  };
  const seen = new Set<string>();
  for (const line of joined(lines)) {
    const words = wordsIn(line.text);
    all += words.length;
    // The head and foot of all pages are said once.
    const pattern = patternOf(line.text);
    if (seen.has(pattern) && recurring.has(pattern)) continue;
    seen.add(pattern);
    for (const [i, word] of words.entries()) {
      const next = words[i + 1];
      // A word that was broken at the end of a line may be shown as one.
      if (next !== undefined && line.broken.has(i) && has(shown, word + next)) {
        take(word + next);
        words.splice(i + 1, 1);
      } else if (!take(word)) lost.push(word);
    }
  }
  const own = count(joined(lines).flatMap((line) => [...wordsIn(line.text), ...brokenWords(line)]));
  const invented = [...whole].flatMap(([word, times]) =>
    times > (own.get(word) ?? 0) && !OURS.test(word) ? [word] : [],
  );
  return { share: all === 0 ? 1 : 1 - lost.length / all, lost, invented };
}

/** Words of the headings that the reader sets itself, and numbers, which a word processor's list prints. */
const OURS = /^(?:vra(?:ag|gen)|antwoord(?:en)?|op|en|mededeling|toelichting|\p{L}|[\p{N}ivx]+)$/u;

const has = (bag: ReadonlyMap<string, number>, word: string): boolean => (bag.get(word) ?? 0) > 0;

const count = (words: readonly string[]): Map<string, number> => {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};

/** Every stretch of text that the reader shows, titles and labels included. */
function* shownOf({ headings, parts, notes }: FileText): Generator<string> {
  yield* headings;
  for (const { title, paragraphs } of parts) yield* [title, ...paragraphs.flatMap(textsOf)];
  for (const { label, paragraphs } of notes) yield* [label, ...paragraphs.flatMap(textsOf)];
}

const textsOf = ({ runs, cells = [] }: FileParagraph): string[] =>
  // A mark is no word, and stands against one without a space.
  [runs, ...cells].map((all) =>
    all.map(({ text, note }) => (note === undefined ? text : ` ${text} `)).join(''),
  );

/** Small letters without accents, however a program puts those together; a raised number is no part of the word before it. */
const wordsIn = (text: string): string[] =>
  text
    // Before it is taken apart: a sign of its own becomes a space with an accent.
    .replace(/[´¨¸ˇ˘˙˚˛˝`^~\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu) ?? [];

/** "Pagina 2 van 7" and "Pagina 3 van 7" are one foot. */
const patternOf = (line: string): string => wordsIn(line).join(' ').replace(/\d+/g, '#');

interface JoinedLine {
  text: string;
  /** Places of the words that end at a hyphen at the end of a line. */
  broken: ReadonlySet<number>;
}

/** Lines that end in a hyphen, with those that they go on in. */
function joined(lines: readonly string[]): JoinedLine[] {
  const found: { text: string; broken: Set<number> }[] = [];
  let open = false;
  for (const line of lines) {
    const last = found.at(-1);
    if (open && last) {
      last.broken.add(wordsIn(last.text).length - 1);
      last.text += ` ${line}`;
    } else found.push({ text: line, broken: new Set() });
    open = /\p{L}[-\u00ad\u2010]\s*$/u.test(line);
  }
  return found;
}

const brokenWords = ({ text, broken }: JoinedLine): string[] => {
  const words = wordsIn(text);
  return [...broken].map((i) => `${words[i] ?? ''}${words[i + 1] ?? ''}`);
};
