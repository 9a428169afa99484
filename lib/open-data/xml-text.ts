import type { TextBreak } from '../model/document';
import { type TextLink } from '../sites/urls';
import type { XmlElement } from './xml';
import { createSetting, type Setting } from './xml-setting';

/** A text of a publication's XML in one line, by the measure of pages: without its note marks. */
export interface XmlText {
  text: string;
  /** The notes that it refers to, in order, each once. */
  notes: string[];
  /** Its links to web addresses, by offsets. */
  links: TextLink[];
  /** How it was set: where in it paragraphs, items of lists, rows and cells begin. */
  breaks: TextBreak[];
}

/** Elements that run on within a line (lib/sites/SITES.md 2); all others stand apart from what is before and behind. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'nadruk extref intref dossierref sup inf naam voornaam achternaam organisatie datum kamervraagonderwerp ' +
    'functie noot nootref noot.nr b i u a em strong span'
  ).split(' '),
);
export const NOTE: ReadonlySet<string> = new Set(['noot', 'nootref']);
// eslint-disable-next-line no-control-regex
export const WITHOUT_WIDTH = /[\u0000\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/**
 * Reads the text of elements, one after another.
 * @param label the label of the note that a `noot` holds or a `nootref` names; null where none does
 * @param leaveOut elements whose text belongs elsewhere
 */
export function readText(
  elements: readonly (XmlElement | string)[],
  label: (note: XmlElement) => string | null,
  leaveOut: ReadonlySet<XmlElement> = new Set(),
): XmlText {
  let text = '';
  let gap = false;
  /** Where the last note mark stands. */
  let marked = -1;
  const notes: string[] = [];
  const links: TextLink[] = [];
  const setting: Setting = createSetting();

  const add = (data: string): void => {
    for (const [piece] of data.replace(WITHOUT_WIDTH, '').matchAll(/\s+|\S+/g)) {
      if (!piece.trim()) {
        gap = true;
        continue;
      }
      if (gap && text) text += ' ';
      gap = false;
      setting.word(text.length);
      text += piece;
    }
  };
  const mark = (note: XmlElement): void => {
    // A comma that only parts it from the mark before goes with the marks: "…»?¹, ²".
    if (marked >= 0 && /^\s*,$/.test(text.slice(marked))) {
      text = text.slice(0, marked);
      setting.cut(marked);
    }
    const own = label(note);
    if (own !== null && !notes.includes(own)) notes.push(own);
    marked = text.length;
  };
  const enter = (node: XmlElement | string): void => {
    if (typeof node === 'string') return add(node);
    if (leaveOut.has(node)) return;
    if (NOTE.has(node.name)) return mark(node);
    const inline = INLINE.has(node.name);
    gap ||= !inline;
    if (!inline) setting.enter(node);
    const href = node.name === 'extref' ? node.attributes.get('doc') : undefined;
    const before = text.length;
    node.children.forEach(enter);
    if (href)
      links.push({ start: before + (/^\s/.test(text.slice(before)) ? 1 : 0), end: text.length, href });
    gap ||= !inline;
    if (!inline) setting.leave(node);
  };
  elements.forEach(enter);
  return { text, notes, links, breaks: setting.breaks() };
}
