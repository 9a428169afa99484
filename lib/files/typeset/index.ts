import type { FileKind, FileNote, FileParagraph, FilePart, FileRun, FileText } from '../../model/file-text';
import { isAnswered } from '../../sites/heading';
import { isExponent, raisedDigits } from '../../sites/note-signs';
import { readBlockHeading } from '../../sites/numbers';
import { plainRun, textOf, type OwnNote, type Paragraph, type RawDocument, type Run } from '../paragraph';
import { UnreadableFile } from '../problem';
import { numberAnswers, partPlainAnswers } from './answers';
import { readBeginning, readSets } from './begin';
import { readBlocks, readUnnumbered, type Block } from './blocks';
import { doAsk, isNamed, speaksForItself, speaksOfQuestions } from './evidence';
import { readFacts } from './facts';
import { readHeading } from './headings';
import { textsLeftOut } from './left-out';
import { partStanding } from './standing';
import { dutchList } from '../../dutch-list';
import { flattenTables } from './tables';
import { partTypedNotes } from './notes';

/** How a letter ends, below the last answer; no sentence about a minister, which has a verb. */
const CLOSING =
  /^(?:hoogachtend|met\s+vriendelijke\s+groet(?:en)?|(?:mede\s+namens\s+)?de\s+(?:minister|staatssecretaris)\b(?!.*\s(?:heeft|hebben|is|zijn|was|zal|zullen|wordt|kan|kunnen|gaat|deelt|stelt)\b)[^.?!:]{0,120}),?$/i;
// niet binnen de gebruikelijke termijn · binnen drie weken is niet mogelijk · uitstel voor de beantwoording · meer tijd nodig
const TERM = String.raw`(?:termijn|drie\s+weken|tijdig)`;
const POSTPONED = new RegExp(
  String.raw`\b(?:niet|onmogelijk)\b[^.]{0,100}\b${TERM}|\b${TERM}\b[^.]{0,100}\b(?:niet|onmogelijk)\b|\buitstel\b[^.]{0,60}beantwoord|beantwoording\b[^.]{0,80}\bmeer\s+tijd\b`,
  'i',
);
/** A line that was drawn of signs. */
const RULE = /^[_\s–—-]{4,}$/;

/**
 * Tells what is what in a file: heading, questions, answers, notes; and what is none of these, the letter around them.
 * @throws UnreadableFile `other` where it is no document of Kamervragen
 */
export function typeset(raw: RawDocument, file: FileKind): FileText {
  const all = raw.paragraphs.flatMap(partStanding).map((each, at) => ({ ...each, at }));
  const written = flattenTables(all.filter((each) => each.list || !RULE.test(textOf(each))));
  const { headings: own, own: sentences, before, rest } = readBeginning(written);
  const { headings: further, sets } = readSets(rest);
  const headings = [...own, ...further.map(textOf)];
  const aside = raw.aside.map(textOf);
  const found = sets.flatMap(readBlocks);
  const loose = found.length === 0 && headings.length > 0 ? looseQuestions(rest) : null;
  const blocks = found.length > 0 ? withoutClosing(found) : (loose?.blocks ?? []);
  const typed = loose ?? partTypedNotes(blocks);
  const isOurs =
    (isNamed(headings, before, aside) && doAsk(blocks, isHeaded(rest), headings.length > 0)) ||
    speaksForItself(blocks, before, aside);
  const parts = isOurs ? numberAnswers(partPlainAnswers(typed.blocks)) : [];
  const notice = parts.length === 0 ? readNotice(written) : [];
  const whole = [...parts, ...notice].filter(
    ({ paragraphs, kind }) => paragraphs.length > 0 || kind !== 'explanation',
  );
  const pictures = raw.pictures?.pages ?? [];
  if (whole.length === 0) {
    const isScanned = pictures.length > 0 && 2 * pictures.length >= (raw.pictures?.of ?? 0);
    throw new UnreadableFile(isScanned ? 'scanned' : 'other', 'no questions, answers or notice');
  }
  const notes = [...typed.notes, ...raw.notes];
  const order = new Map(notes.map(({ key }, i) => [key, i]));
  const labels = notes.map(({ label }) => label);
  const isLate = notice.length > 0;
  const facts = readFacts(
    headings,
    isLate ? written.map(textOf) : before,
    {
      answers: whole.some(({ kind }) => kind === 'answer'),
      notice: whole.some(({ kind }) => kind === 'notice'),
    },
    aside,
  );
  const shown = [
    ...sentences,
    ...further,
    ...whole.flatMap((block) => block.paragraphs),
    ...typed.notes.flatMap((note) => note.paragraphs),
  ];
  const kept = new Set([...shown.map(({ at }) => at), ...whole.flatMap(({ from }) => from)]);
  const leftOut = [
    ...textsLeftOut(
      all.filter(({ at }) => !kept.has(at)),
      facts,
    ),
    ...whole.flatMap(lostTitle),
    ...textsLeftOut(raw.aside, facts),
  ];
  return {
    file,
    headings,
    facts,
    parts: whole.map((block) => toPart(block, order, labels)),
    notes: notes.map((note) => toNote(note, order, labels)),
    ...(leftOut.length > 0 && { leftOut }),
    ...(pictures.length > 0 && { picturePages: pictures }),
  };
}

/** Do questions or answers stand below headings, and not only behind numbers? */
const isHeaded = (rest: readonly Paragraph[]): boolean =>
  rest.some((each) => {
    const heading = readHeading(each, 1);
    return heading?.kind === 'question' || heading?.kind === 'answer';
  });

/** Questions without any number, and the notes below them. */
function looseQuestions(rest: readonly Paragraph[]): { blocks: Block[]; notes: OwnNote[] } {
  const all: Block = { kind: 'question', numbers: [], title: '', paragraphs: [...rest], from: [] };
  const { blocks, notes } = partTypedNotes([all]);
  return { blocks: readUnnumbered(blocks[0]?.paragraphs ?? []), notes };
}

/** The last block without the words that end a letter; notes may still follow them. */
function withoutClosing(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  const at = last?.paragraphs.findIndex((each, i) => i > 0 && CLOSING.test(textOf(each))) ?? -1;
  if (!last || at < 0) return [...blocks];
  const notes = last.paragraphs
    .slice(at)
    .findIndex((each) => /^[[(]?1[\]).]/.test(each.list?.label ?? textOf(each)));
  const kept = notes < 0 ? [] : last.paragraphs.slice(at + notes);
  return [...blocks.slice(0, -1), { ...last, paragraphs: [...last.paragraphs.slice(0, at), ...kept] }];
}

/** A letter that says that the answer will be late. */
function readNotice(paragraphs: readonly Paragraph[]): Block[] {
  const letter = paragraphs.filter((each) => !each.box && !each.cell && each.runs.length > 0);
  const greeting = letter.findIndex((each) => /^geachte\b/i.test(textOf(each)));
  const body = letter.slice(greeting + 1);
  const end = body.findIndex((each) => CLOSING.test(textOf(each)));
  const prose = (end < 0 ? body : body.slice(0, end)).filter(
    (each) => textOf(each).length > 40 && !isAnswered(textOf(each)),
  );
  if (!prose.some((each) => POSTPONED.test(textOf(each))) || !speaksOfQuestions(paragraphs)) return [];
  return [{ kind: 'notice', numbers: [], title: 'Mededeling', paragraphs: prose, from: [] }];
}

function toPart(block: Block, order: ReadonlyMap<string, number>, labels: readonly string[]): FilePart {
  const { kind, numbers, paragraphs } = block;
  const title = isPlain(block) ? block.title : plainTitle(block);
  return { kind, numbers, title, paragraphs: toParagraphs(paragraphs, order, labels) };
}

const isPlain = ({ title, numbers }: Block): boolean =>
  readBlockHeading(title)?.numbers.join() === numbers.join();

/** What a printed heading says beside its number, where it is shown without it: "Vraag 7 (van het lid Slenk)". */
const lostTitle = (block: Block): string[] =>
  isPlain(block) ||
  !/[a-z]{3}/i.test(block.title.replace(/\b(?:vra(?:ag|gen)|(?:be)?antwoord(?:en|ing)?|op|de|van)\b/gi, ''))
    ? []
    : [block.title];

/** Printed otherwise than any heading of a page: "Beantwoording vraag 3". */
function plainTitle({ kind, numbers, title }: Block): string {
  if (kind !== 'question' && kind !== 'answer') return title;
  return `${kind === 'question' ? 'Vraag' : 'Antwoord'} ${dutchList(numbers)}`.trim();
}

function toNote(note: OwnNote, order: ReadonlyMap<string, number>, labels: readonly string[]): FileNote {
  return { label: note.label, paragraphs: toParagraphs(note.paragraphs, order, labels) };
}

/** The cells of one row of a table become one paragraph. */
function toParagraphs(
  paragraphs: readonly Paragraph[],
  order: ReadonlyMap<string, number>,
  labels: readonly string[],
): FileParagraph[] {
  const found: FileParagraph[] = [];
  let row: number | null = null;
  let column = -1;
  for (const { runs, list, cell } of paragraphs) {
    const own = toRuns(list ? [plainRun(`${list.label} `), ...runs] : runs, order, labels);
    const last = found.at(-1);
    if (!cell) {
      if (own.length > 0) found.push({ runs: own });
      row = null;
      continue;
    }
    if (cell.row !== row || !last?.cells) found.push({ runs: [], cells: [own] });
    else if (cell.column === column)
      last.cells.at(-1)?.push(...(own.length > 0 ? [{ text: ' ' }, ...own] : []));
    else last.cells.push(own);
    row = cell.row;
    column = cell.column;
  }
  return found;
}

function toRuns(
  runs: readonly Run[],
  order: ReadonlyMap<string, number>,
  labels: readonly string[],
): FileRun[] {
  const found: FileRun[] = [];
  for (const { text: own, href, mark, raised } of runs) {
    if (mark) {
      const note = order.get(mark.key);
      if (note !== undefined) found.push({ text: labels[note] ?? '', note });
      continue;
    }
    const address = href && /^(?:https?:)?\/\/|^www\./i.test(href.trim()) ? href.trim() : undefined;
    const last = found.at(-1);
    // A file's text is shown without its looks: 80 m² is not 80 m2.
    const isPower = raised && /^\d{1,2}\s*$/.test(own) && isExponent(last?.text ?? '', own.trim());
    const text = isPower ? raisedDigits(own) : own;
    if (last && last.note === undefined && last.href === address) last.text += text;
    else found.push({ text, ...(address && { href: address }) });
  }
  return found;
}
