import { paragraphFrom, textOf, type Paragraph } from '../paragraph';
import { readHeading, readNumbered, type Heading } from './headings';

/** A question, an answer or a remark in the making. */
export interface Block {
  kind: Heading['kind'];
  numbers: number[];
  title: string;
  paragraphs: Paragraph[];
}

/** A paragraph whose letters are all bold or all italic, as ministries set the questions that they answer. */
export function isStrong({ runs }: Paragraph): boolean {
  const words = runs.filter(({ text }) => /\S/.test(text));
  return words.length > 0 && (words.every(({ bold }) => bold) || words.every(({ italic }) => italic));
}

/**
 * Takes the paragraphs behind the document's heading apart into its questions and answers. Which paragraphs are
 * headings depends on the document: where the word "Vraag" heads the questions, a number before a paragraph is only a
 * list's; where it does not, the number is the question's (lib/sites/
 * SITES.md 3.4).
 */
export function readBlocks(paragraphs: readonly Paragraph[]): Block[] {
  const worded = paragraphs.some((each) => {
    const heading = readHeading(each, 0);
    return heading?.kind === 'question' && heading.numbers.length > 0;
  });
  const blocks: Block[] = [];
  let expected = 1;
  /** A list within a text counts for itself; until a paragraph without a number its numbers mean nothing. */
  let inner = false;
  let strongQuestions: boolean | null = null;

  const begin = (block: Omit<Block, 'paragraphs'>, rest: Paragraph): void => {
    const filled = rest.runs.length > 0;
    blocks.push({ ...block, paragraphs: filled ? [rest] : [] });
    if (block.kind === 'question') expected = Math.max(0, ...block.numbers) + 1;
    inner = false;
  };

  for (const paragraph of paragraphs) {
    const heading = readHeading(paragraph, expected);
    if (heading && !(heading.kind === 'question' && heading.numbers.length === 0 && blocks.length === 0)) {
      const rest = paragraphFrom(paragraph, heading.length);
      begin(heading, heading.length === 0 ? { ...rest, list: null } : rest);
      continue;
    }
    if (heading) continue; // "Vragen" above numbered ones
    const numbered = worded ? null : readNumbered(paragraph);
    const looksRight = strongQuestions !== true || isStrong(paragraph);
    if (numbered?.value === expected && !inner && looksRight && !paragraph.cell) {
      if (expected === 1) strongQuestions = isStrong(paragraph);
      const title = `Vraag ${numbered.value}`;
      const rest = { ...paragraphFrom(paragraph, numbered.length), list: null };
      begin({ kind: 'question', numbers: [numbered.value], title }, rest);
      continue;
    }
    inner = numbered !== null && (inner || numbered.value !== expected);
    blocks.at(-1)?.paragraphs.push(paragraph);
  }
  return blocks;
}

/**
 * Questions that bear no number at all: a paragraph each, where each asks something. Word's numbers were lost, or never
 * there; the Chamber numbers them in this order when it typesets them.
 */
export function readUnnumbered(paragraphs: readonly Paragraph[]): Block[] {
  const asking = paragraphs.filter((each) => textOf(each).includes('?'));
  if (asking.length === 0 || asking.length < 0.6 * paragraphs.length) return [];
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    if (last && (paragraph.list || !textOf(paragraph).includes('?'))) last.paragraphs.push(paragraph);
    else {
      const number = blocks.length + 1;
      blocks.push({ kind: 'question', numbers: [number], title: `Vraag ${number}`, paragraphs: [paragraph] });
    }
  }
  return blocks;
}
