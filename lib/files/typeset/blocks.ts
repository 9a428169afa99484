import { paragraphFrom, textOf, type Paragraph } from '../paragraph';
import { dutchList } from '../../dutch-list';
import { readHeading, readNumbered, type Heading } from './headings';
import { titlesAtEnd } from './intertitles';
import { isStrong } from './look';

/** A question, an answer or a remark in the making. */
export interface Block {
  kind: Heading['kind'];
  numbers: number[];
  title: string;
  paragraphs: Paragraph[];
  /** The places in the file of what the title was made of. */
  from: number[];
}

/**
 * Takes the paragraphs behind the document's heading apart into its questions and answers. Which paragraphs are
 * headings depends on the document: where the word "Vraag" heads the questions, a number before a paragraph is only a
 * list's; where it does not, the number is the question's
 * (lib/sites/SITES.md 3.4).
 */
export function readBlocks(paragraphs: readonly Paragraph[]): Block[] {
  const worded = paragraphs.some((each) => {
    const heading = each.cell ? null : readHeading(each, 1);
    return heading?.kind === 'question' && heading.numbers.includes(1);
  });
  const blocks: Block[] = [];
  let expected = 1;
  /** A list within a text counts for itself; until a paragraph without a number its numbers mean nothing. */
  let inner = false;
  /** The look and the list of the first question, which the others share. */
  let first: { strong: boolean; list: string | null } | null = null;

  const begin = (block: Omit<Block, 'paragraphs' | 'from'>, rest: Paragraph): void => {
    const filled = rest.runs.length > 0;
    const last = blocks.at(-1);
    if (block.kind === 'question' && last) {
      const isAnew = block.numbers.includes(1) && expected > 1;
      const titles = titlesAtEnd(last.paragraphs, isAnew);
      if (titles > 0) last.paragraphs.splice(-titles);
    }
    const { kind, numbers, title } = block;
    const from = rest.at === undefined ? [] : [rest.at];
    blocks.push({ kind, numbers, title, paragraphs: filled ? [rest] : [], from });
    if (block.kind === 'question') expected = Math.max(0, ...block.numbers) + 1;
    inner = false;
  };
  const isNumbered = (at: number): boolean => {
    const next = paragraphs[at];
    return Boolean(next && (readHeading(next, expected) ?? readNumbered(next)));
  };
  const isHeading = (heading: Heading, at: number): boolean =>
    heading.kind !== 'explanation' || heading.length === 0 || !goesOn(paragraphs, at);

  paragraphs.forEach((paragraph, at) => {
    // What a table says that is none of questions, heads nothing.
    const heading = paragraph.cell ? null : readHeading(paragraph, expected);
    if (heading && isHeading(heading, at)) {
      const unnumbered = heading.kind === 'question' && heading.numbers.length === 0;
      // "Vragen" above numbered ones
      if (unnumbered && heading.length === textOf(paragraph).length && isNumbered(at + 1)) return;
      const rest = paragraphFrom(paragraph, heading.length);
      const own = unnumbered ? { ...heading, numbers: [expected] } : heading;
      begin(own, heading.length === 0 ? { ...rest, list: null } : rest);
      return;
    }
    const numbered = worded || paragraph.cell ? null : readNumbered(paragraph);
    const isNext = numbered?.values[0] === expected;
    // A label that the word processor sets may look otherwise than the text.
    const strong = numbered !== null && isStrong(paragraphFrom(paragraph, numbered.length));
    const looksRight = first?.strong !== true || strong;
    const isItself = isNext ? !inner || isNoItem(paragraph, at) : numbered && isAnew(paragraph, at, strong);
    if (numbered && isItself && looksRight) {
      first ??= { strong, list: paragraph.list?.list ?? null };
      const { values } = numbered;
      const title = values.length > 1 ? `Vragen ${dutchList(values)}` : `Vraag ${values.join()}`;
      const rest = { ...paragraphFrom(paragraph, numbered.length), list: null };
      begin({ kind: 'question', numbers: values, title }, rest);
      return;
    }
    inner = numbered !== null && (numbered.part ? inner : inner || !isNext);
    blocks.at(-1)?.paragraphs.push(paragraph);
  });
  return blocks;

  /** Numbers that begin anew below a title: the first question of a further part. A list in an answer has no such look. */
  function isAnew(paragraph: Paragraph, at: number, strong: boolean): boolean {
    const text = textOf(paragraph);
    const next = paragraphs[at + 1];
    const asks = text.includes('?') || (/^\d+[.:)]?$/.test(text) && next && textOf(next).includes('?'));
    if (!first || expected === 1 || !asks || readNumbered(paragraph)?.values[0] !== 1) return false;
    const last = blocks.at(-1)?.paragraphs ?? [];
    return first.strong === strong && (strong || titlesAtEnd(last, true) > 0 || isAnswered(at));
  }

  /** Behind a list that ends an answer: a question all the same, by its look, its list, or the answer that follows it. */
  function isNoItem(paragraph: Paragraph, at: number): boolean {
    if (first?.strong) return true; // and so is this paragraph
    if (first?.list && paragraph.list?.list === first.list) return true;
    return isAnswered(at);
  }

  /** Is the next heading or number behind a paragraph the heading of an answer? */
  function isAnswered(at: number): boolean {
    const next = paragraphs
      .slice(at + 1)
      .find((each) => readNumbered(each) ?? readHeading(each, expected + 1));
    return next !== undefined && readHeading(next, expected + 1)?.kind === 'answer';
  }
}

/** Do further questions or answers follow? Then "Toelichting" is a word of the text before it. */
const goesOn = (paragraphs: readonly Paragraph[], at: number): boolean =>
  paragraphs.slice(at + 1).some((each) => {
    const heading = readHeading(each, 0);
    return heading !== null && heading.kind !== 'explanation' && heading.numbers.length > 0;
  });

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
      const title = `Vraag ${number}`;
      blocks.push({ kind: 'question', numbers: [number], title, paragraphs: [paragraph], from: [] });
    }
  }
  return blocks;
}
