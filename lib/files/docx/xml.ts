import { SaxesParser } from 'saxes';
import { limits } from '../limits';
import { UnreadableFile } from '../problem';

/** An element of a Word file: `w:p`, whatever prefix the file itself uses; attributes by their local names. */
export interface Xml {
  name: string;
  attributes: Record<string, string>;
  children: (Xml | string)[];
}

/** The namespaces that matter, of Word since 2007 and of the "strict" form of ISO 29500. */
const PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
]);

/**
 * Reads one part of a Word file. The parser reads no DTD and fetches nothing; a part that brings one is refused, for
 * no word processor writes one and its entities could unfold without end.
 * @throws UnreadableFile
 */
export function readXml(text: string): Xml {
  const parser = new SaxesParser({ xmlns: true });
  const root: Xml = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('error', ({ message }) => {
    throw new UnreadableFile('damaged', `XML: ${message}`);
  });
  parser.on('doctype', () => {
    throw new UnreadableFile('unsafe', 'XML: a document type of its own');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const element: Xml = { name: `${PREFIXES.get(uri) ?? ''}:${local}`, attributes: {}, children: [] };
    for (const attribute of Object.values(attributes)) element.attributes[attribute.local] = attribute.value;
    open.at(-1)?.children.push(element);
    if (open.push(element) > limits.depth) throw new UnreadableFile('large', 'XML: too deep');
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (chunk) => open.at(-1)?.children.push(chunk));
  parser.on('cdata', (chunk) => open.at(-1)?.children.push(chunk));
  parser.write(text.replace(/^\ufeff/, '')).close();
  return elements(root)[0] ?? root;
}

export const elements = ({ children }: Xml): Xml[] => children.filter((child) => typeof child !== 'string');

/** The first element of this name directly within. */
export function child(element: Xml | undefined, name: string): Xml | undefined {
  for (const each of element?.children ?? []) if (typeof each !== 'string' && each.name === name) return each;
  return undefined;
}

/** Its `w:val`. */
export const value = (element: Xml | undefined, name: string): string | undefined =>
  child(element, name)?.attributes.val;

/** A switch such as `w:b`: on where it stands, off where it says so; undefined where it does not stand. */
export function isOn(element: Xml | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !/^(?:0|false|off|none)$/.test(found.attributes.val ?? '');
}

/**
 * What stands within an element, as Word shows it: of a thing that is there twice, for newer and for older programs,
 * what is for the newer ones; nothing of an empty choice.
 */
export function shownOf(element: Xml): Xml[] {
  if (element.name !== 'mc:AlternateContent') return elements(element);
  const choices = elements(element);
  const choice = choices.find(({ name, children }) => name === 'mc:Choice' && children.length > 0);
  const shown = choice ?? choices.find(({ name }) => name === 'mc:Fallback');
  return shown ? elements(shown) : [];
}

export const wordsOf = (element: Xml): string =>
  element.children.map((each) => (typeof each === 'string' ? each : wordsOf(each))).join('');
