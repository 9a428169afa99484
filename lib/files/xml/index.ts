import { dutchList } from '../../dutch-list';
import type { FileNote, FilePart, FileText } from '../../model/file-text';
import { Fault } from '../../open-data/fault';
import {
  type PublicationPart,
  publicationNotes,
  publicationParts,
  readNumbers,
  REMARK_HEADING,
} from '../../open-data/publication';
import { descendants, plainText, readXml, type XmlElement } from '../../open-data/xml';
import { readText } from '../../open-data/xml-text';
import { limits } from '../limits';
import { UnreadableFile } from '../problem';
import { decode } from './decode';
import { readXmlFacts } from './facts';
import { type MarkOf, readParagraphs } from './paragraphs';

/**
 * Reads the official XML of a publication (lib/sites/SITES.md 2), with the look of its words, its tables and lists.
 * @throws UnreadableFile
 */
export function readPublicationXml(bytes: Uint8Array): FileText {
  const root = parse(decode(bytes));
  if (root.name === 'html') throw new UnreadableFile('kind', 'a page');
  const { notes: found, label } = publicationNotes(root);
  const places = new Map(found.map(({ label: own }, i) => [own, i]));
  const own = new Map(found.map(({ element }, i) => [element, i]));
  const mark: MarkOf = (note) => {
    const text = label(note);
    return text === null ? null : { text, note: own.get(note) ?? places.get(text) ?? -1 };
  };
  const headings: string[] = [];
  const parts: FilePart[] = [];
  for (const part of publicationParts(root)) {
    if (part.kind === 'heading') {
      const { text } = readText([part.element], label);
      if (text) headings.push(text);
    } else parts.push(part.kind === 'remark' ? readRemark(part, mark) : readBlock(part, part.kind, mark));
  }
  if (headings.length + parts.length === 0)
    throw new UnreadableFile('other', `no questions or answers in <${root.name}>`);
  const notes: FileNote[] = found.map(({ element, label: printed, number }) => ({
    label: printed,
    paragraphs: readParagraphs(element.children, mark, number),
  }));
  const pictures = [...descendants(root)].filter(({ name }) => name === 'illustratie').length;
  const text: FileText = { file: 'xml', headings, facts: readXmlFacts(root, headings, parts), parts, notes };
  return pictures > 0 ? { ...text, pictures } : text;
}

/** Declares entities or elements of its own, which no publication does. */
const DECLARES = /<!DOCTYPE[^[>]*\[/i;

function parse(text: string): XmlElement {
  if (text.length > limits.characters) throw new UnreadableFile('large', `${text.length} characters`);
  if (DECLARES.test(text.slice(0, 20_000))) throw new UnreadableFile('unsafe', 'declarations of its own');
  try {
    return readXml(text);
  } catch (error) {
    if (error instanceof Fault) throw new UnreadableFile('damaged', error.message);
    throw error;
  }
}

type Block = Extract<FilePart['kind'], 'question' | 'answer'>;

function readBlock({ element, number }: PublicationPart, kind: Block, mark: MarkOf): FilePart {
  const title = number ? plainText(number) : '';
  const paragraphs = readParagraphs(element.children, mark, number);
  // A "Mededeling" that stands where the answer would.
  const remark = REMARK_HEADING.exec(title)?.[1];
  if (remark) return { kind: remarkKind(remark), title, numbers: [], paragraphs };
  const numbers = number ? readNumbers(title) : [];
  // Before 2011 only the number is printed.
  const bare = numbers.length > 0 && /^\d/.test(title);
  const word = kind === 'question' ? 'Vraag' : 'Antwoord';
  return { kind, title: bare ? `${word} ${dutchList(numbers)}` : title, numbers, paragraphs };
}

/** Its heading may be an element of its own, the first words, or only what the element is called. */
function readRemark({ element }: PublicationPart, mark: MarkOf): FilePart {
  const paragraphs = readParagraphs(element.children, mark, null);
  const [first, ...others] = paragraphs;
  const [run, ...further] = first?.runs ?? [];
  const words = run && run.note === undefined ? REMARK_HEADING.exec(run.text) : null;
  const named = element.name === 'kamervraagopmerking' ? '' : element.name;
  const kind = remarkKind(words?.[1] ?? named);
  if (!first || !run || !words) {
    const title = named && (kind === 'notice' ? 'Mededeling' : 'Toelichting');
    return { kind, title, numbers: [], paragraphs };
  }
  const text = run.text.slice(words[0].length).trimStart();
  const runs = text ? [{ ...run, text }, ...further] : further;
  const rest = runs.length > 0 ? [{ ...first, runs }, ...others] : others;
  return { kind, title: words[1] ?? '', numbers: [], paragraphs: rest };
}

const remarkKind = (word: string): 'notice' | 'explanation' => (/^m/i.test(word) ? 'notice' : 'explanation');
