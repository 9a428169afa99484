import type { FileNote, FileParagraph, FileRun, FileText } from '../model/file-text';
import type { Block, Footnote, Kamervraag } from '../model/kamervraag';
import { readUrls, type TextLink } from '../sites/urls';

/** What a file's text says of a Kamervraag; what only the page around it knows is not in it. */
export type FileKamervraag = Pick<
  Kamervraag,
  | 'kind'
  | 'zaaknummer'
  | 'subject'
  | 'authors'
  | 'addressees'
  | 'submitted'
  | 'answered'
  | 'questions'
  | 'answers'
  | 'explanation'
  | 'notice'
  | 'footnotes'
>;

/** The text of a file as data, by the measure of pages (the contract of `readPage`). */
export function toKamervraag({ facts, parts, notes }: FileText): FileKamervraag {
  const blocks = (kind: 'question' | 'answer'): Block[] =>
    parts
      .filter((part) => part.kind === kind)
      .map(({ numbers, paragraphs }) => {
        const { text, marks } = readParagraphs(paragraphs);
        return { numbers, text, notes: [...new Set(marks.map((note) => notes[note]?.label ?? ''))] };
      });
  const remark = (kind: 'explanation' | 'notice'): string | null =>
    readParagraphs(parts.filter((part) => part.kind === kind).flatMap(({ paragraphs }) => paragraphs)).text ||
    null;
  return {
    kind: facts.kind ?? 'question',
    zaaknummer: facts.zaaknummer,
    subject: facts.subject,
    authors: facts.authors,
    addressees: facts.addressees,
    submitted: facts.submitted,
    answered: facts.answered ?? facts.dated,
    questions: blocks('question'),
    answers: blocks('answer'),
    explanation: remark('explanation'),
    notice: facts.kind === 'postponement' ? remark('notice') : null,
    footnotes: notes.map(toFootnote),
  };
}

function toFootnote({ label, paragraphs }: FileNote): Footnote {
  const { text, links } = readParagraphs(paragraphs);
  return { label, text, urls: readUrls(text, links) };
}

/** Paragraphs as one line of text, with the notes and links in it. */
function readParagraphs(paragraphs: readonly FileParagraph[]): {
  text: string;
  marks: number[];
  links: TextLink[];
} {
  let text = '';
  const marks: number[] = [];
  const links: TextLink[] = [];
  for (const { runs, cells = [] } of paragraphs)
    for (const line of [runs, ...cells]) {
      let gap = text !== '';
      /** Where the last mark of this line stands. */
      let marked = -1;
      for (const run of line) {
        if (run.note !== undefined) {
          // A comma that only parts it from the mark before goes with the marks: "…»?¹, ²".
          if (marked >= 0 && /^[^A-Za-z\d]{0,3},$/.test(text.slice(marked))) text = text.slice(0, -1);
          marks.push(run.note);
          marked = text.length;
          continue;
        }
        gap = add(run, gap);
      }
    }
  return { text, marks, links };

  function add({ text: piece, href }: FileRun, gap: boolean): boolean {
    const words = piece.replace(/\s+/g, ' ');
    const bare = words.trim();
    if (!bare) return gap || words !== '';
    if (text && (gap || words.startsWith(' '))) text += ' ';
    const start = text.length;
    text += bare;
    if (href) links.push({ start, end: text.length, href });
    return words.endsWith(' ');
  }
}
