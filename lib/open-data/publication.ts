import type { ReadDocument, TextBreak } from '../model/document';
import type { Block, Footnote } from '../model/kamervraag';
import { readBareNumbers, readBlockHeading } from '../sites/numbers';
import { readUrls } from '../sites/urls';
import { descendants, plainText, type XmlElement } from './xml';
import { readText } from './xml-text';

/** What the XML of a publication holds (vocabulary: lib/sites/SITES.md 2; both its generations). */
export interface PublicationText {
  /** The sentences above the questions. */
  headings: string[];
  questions: Block[];
  answers: Block[];
  explanation: string | null;
  notice: string | null;
  footnotes: Footnote[];
  /** How these texts are set. */
  shape: Shape;
  /** The remark has its own heading "Toelichting". */
  explained: boolean;
  /** A mark refers to a note that is not there. */
  unanswered: boolean;
}

type Own = NonNullable<ReadDocument['shape']>;
type Shape = { [K in keyof Own]-?: NonNullable<Own[K]> };

const HEADINGS = ['kamervraagomschrijving', 'omschr'];
const BLOCKS = ['vraag', 'antwoord'];
const REMARKS = ['kamervraagopmerking', 'toelicht', 'toelichting', 'mededeling'];
const NUMBERS = ['nr', 'nummer'];
/** "Toelichting" or "Mededeling" at the beginning of a remark. */
export const REMARK_HEADING = /^(toelichting|mededeling)\s?[:.]?\s*(?=$|[A-ZÀ-Þ«“"])/i;

/** A part of a publication, and what in it holds its number or heading. */
export interface PublicationPart {
  kind: 'heading' | 'question' | 'answer' | 'remark';
  element: XmlElement;
  number: XmlElement | null;
}

/** The parts of a publication, in its order. */
export function* publicationParts(root: XmlElement): Generator<PublicationPart, void, void> {
  // A part within a part belongs to that one's text.
  const whole = new Set([...HEADINGS, ...BLOCKS, ...REMARKS, 'metadata']);
  for (const element of descendants(root, ({ name }) => !whole.has(name))) {
    const { name } = element;
    if (HEADINGS.includes(name)) yield { kind: 'heading', element, number: null };
    else if (REMARKS.includes(name)) yield { kind: 'remark', element, number: null };
    else if (BLOCKS.includes(name)) {
      const kind = name === 'vraag' ? 'question' : 'answer';
      yield { kind, element, number: childNamed(element, NUMBERS) };
    }
  }
}

/** Reads the text of a question or answer; null where the XML holds none. */
export function readPublication(root: XmlElement): PublicationText | null {
  const { notes, label } = publicationNotes(root);
  const shape: Shape = { questions: [], answers: [], footnotes: [], explanation: [], notice: [] };
  const footnotes = notes.map(({ element, label: own, number }) => {
    const { text, links, breaks } = readText(element.children, label, new Set(number ? [number] : []));
    shape.footnotes.push(breaks);
    return { label: own, text, urls: readUrls(text, links) };
  });
  const known = new Set(footnotes.map((note) => note.label));
  const marks: string[] = [];
  const read = (elements: readonly (XmlElement | string)[], leaveOut?: ReadonlySet<XmlElement>) => {
    const found = readText(elements, label, leaveOut);
    marks.push(...found.notes);
    return found;
  };

  const found: PublicationText = {
    headings: [],
    questions: [],
    answers: [],
    explanation: null,
    notice: null,
    footnotes,
    shape,
    explained: false,
    unanswered: false,
  };
  for (const { kind, element, number } of publicationParts(root)) {
    if (kind === 'heading') {
      const { text } = read([element]);
      if (text) found.headings.push(text);
    } else if (kind === 'remark') {
      const { text, breaks } = read([element]);
      const word = REMARK_HEADING.exec(text);
      const begin = word?.[0].length ?? 0;
      const rest = text.slice(begin).trim();
      const isNotice = element.name === 'mededeling' || /^m/i.test(word?.[1] ?? '');
      const part = isNotice ? 'notice' : 'explanation';
      found.explained ||= /^t/i.test(word?.[1] ?? element.name);
      if (!rest) continue;
      const before = found[part];
      const from = before === null ? 0 : before.length + 1;
      const further = later(breaks, begin, from);
      if (from > 0 && further[0]?.at !== from)
        shape[part].push({ at: from, begins: 'paragraph', column: null });
      shape[part].push(...further);
      found[part] = [before, rest].filter(Boolean).join(' ');
    } else {
      const { text, notes, breaks } = read(element.children, new Set(number ? [number] : []));
      if (number && REMARK_HEADING.test(plainText(number))) {
        shape.notice = breaks;
        found.notice = text || null; // a "Mededeling" that stands where the answer would
        continue;
      }
      const part = kind === 'question' ? 'questions' : 'answers';
      shape[part].push(breaks);
      found[part].push({ numbers: number ? readNumbers(plainText(number)) : [], text, notes });
    }
  }
  found.unanswered = marks.some((mark) => !known.has(mark));
  return found.headings.length || found.questions.length || found.answers.length ? found : null;
}

/** What is set behind `begin`, where that stands at `from`; what begins there begins with it. */
const later = (breaks: readonly TextBreak[], begin: number, from: number): TextBreak[] =>
  breaks
    .filter(({ at, begins }) => at > begin || (at === begin && begins !== 'paragraph'))
    .map((each) => ({ ...each, at: each.at - begin + from }));

// "Vraag 2 en 3" · "2, 3" ; a vraag without a number is a question all the same
export const readNumbers = (heading: string): number[] =>
  readBlockHeading(heading)?.numbers ?? readBareNumbers(heading) ?? [];

function childNamed(element: XmlElement, names: readonly string[]): XmlElement | null {
  const child = element.children.find((each) => typeof each !== 'string' && names.includes(each.name));
  return typeof child === 'object' ? child : null;
}

/** A note, with its label and what in it holds that. */
export interface PublicationNote {
  element: XmlElement;
  label: string;
  number: XmlElement | null;
}

/**
 * The notes stand in the text, where they are referred to first; `nootref` refers to one again.
 * @returns `label`: of the note that a `noot` holds or a `nootref` names
 */
export function publicationNotes(root: XmlElement): {
  notes: PublicationNote[];
  label: (note: XmlElement) => string | null;
} {
  const labels = new Map<XmlElement, string>();
  const byId = new Map<string, string>();
  const notes: PublicationNote[] = [];
  const label = (note: XmlElement): string | null =>
    labels.get(note) ??
    byId.get(note.attributes.get('refid') ?? '') ??
    (note.attributes.get('nr')?.trim() || plainText(note) || null);
  for (const note of descendants(root)) {
    if (note.name !== 'noot') continue;
    const number = childNamed(note, ['noot.nr', 'nr', 'nummer']);
    const printed = number ? plainText(number).replace(/[.)\]]+$/, '') : note.attributes.get('nr')?.trim();
    const own = printed || String(notes.length + 1);
    labels.set(note, own);
    const id = note.attributes.get('id');
    if (id) byId.set(id, own);
    notes.push({ element: note, label: own, number });
  }
  return { notes, label };
}
