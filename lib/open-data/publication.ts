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
  /** The remark has its own heading "Toelichting". */
  explained: boolean;
  /** A mark refers to a note that is not there. */
  unanswered: boolean;
}

const HEADINGS = ['kamervraagomschrijving', 'omschr'];
const BLOCKS = ['vraag', 'antwoord'];
const REMARKS = ['kamervraagopmerking', 'toelicht', 'toelichting', 'mededeling'];
const NUMBERS = ['nr', 'nummer'];
const REMARK_HEADING = /^(toelichting|mededeling)\s?[:.]?\s*(?=$|[A-ZÀ-Þ«“"])/i;

/** Reads the text of a question or answer; null where the XML holds none. */
export function readPublication(root: XmlElement): PublicationText | null {
  const { footnotes, label } = readNotes(root);
  const known = new Set(footnotes.map((note) => note.label));
  const marks: string[] = [];
  const read = (elements: readonly (XmlElement | string)[], leaveOut?: ReadonlySet<XmlElement>) => {
    const { text, notes } = readText(elements, label, leaveOut);
    marks.push(...notes);
    return { text, notes };
  };

  const found: PublicationText = {
    headings: [],
    questions: [],
    answers: [],
    explanation: null,
    notice: null,
    footnotes,
    explained: false,
    unanswered: false,
  };
  // A part within a part belongs to that one's text.
  const whole = new Set([...HEADINGS, ...BLOCKS, ...REMARKS, 'metadata']);
  for (const element of descendants(root, ({ name }) => !whole.has(name))) {
    if (HEADINGS.includes(element.name)) {
      const { text } = read([element]);
      if (text) found.headings.push(text);
    } else if (BLOCKS.includes(element.name)) {
      const heading = childNamed(element, NUMBERS);
      const { text, notes } = read(element.children, new Set(heading ? [heading] : []));
      if (heading && REMARK_HEADING.test(plainText(heading))) {
        found.notice = text || null; // a "Mededeling" that stands where the answer would
        continue;
      }
      const parts = element.name === 'vraag' ? found.questions : found.answers;
      parts.push({ numbers: heading ? readNumbers(plainText(heading)) : [], text, notes });
    } else if (REMARKS.includes(element.name)) {
      const { text } = read([element]);
      const word = REMARK_HEADING.exec(text);
      const rest = text.slice(word?.[0].length ?? 0).trim();
      const isNotice = element.name === 'mededeling' || /^m/i.test(word?.[1] ?? '');
      const part = isNotice ? 'notice' : 'explanation';
      found.explained ||= /^t/i.test(word?.[1] ?? element.name);
      if (rest) found[part] = [found[part], rest].filter(Boolean).join(' ');
    }
  }
  found.unanswered = marks.some((mark) => !known.has(mark));
  return found.headings.length || found.questions.length || found.answers.length ? found : null;
}

// "Vraag 2 en 3" · "2, 3" ; a vraag without a number is a question all the same
const readNumbers = (heading: string): number[] =>
  readBlockHeading(heading)?.numbers ?? readBareNumbers(heading) ?? [];

function childNamed(element: XmlElement, names: readonly string[]): XmlElement | null {
  const child = element.children.find((each) => typeof each !== 'string' && names.includes(each.name));
  return typeof child === 'object' ? child : null;
}

/** The notes stand in the text, where they are referred to first; `nootref` refers to one again. */
function readNotes(root: XmlElement): {
  footnotes: Footnote[];
  label: (note: XmlElement) => string | null;
} {
  const labels = new Map<XmlElement, string>();
  const byId = new Map<string, string>();
  const footnotes: Footnote[] = [];
  const label = (note: XmlElement): string | null =>
    labels.get(note) ??
    byId.get(note.attributes.get('refid') ?? '') ??
    (note.attributes.get('nr')?.trim() || plainText(note) || null);
  for (const note of descendants(root)) {
    if (note.name !== 'noot') continue;
    const number = childNamed(note, ['noot.nr', 'nr', 'nummer']);
    const printed = number ? plainText(number).replace(/[.)\]]+$/, '') : note.attributes.get('nr')?.trim();
    const own = printed || String(footnotes.length + 1);
    labels.set(note, own);
    const id = note.attributes.get('id');
    if (id) byId.set(id, own);
    const { text, links } = readText(note.children, label, new Set(number ? [number] : []));
    footnotes.push({ label: own, text, urls: readUrls(text, links) });
  }
  return { footnotes, label };
}
