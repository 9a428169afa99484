import { SaxesParser } from 'saxes';
import { Fault } from './fault';

/*
 * Why saxes: a service worker has no DOMParser, and mixed content ("Zie <extref>stb. 1</extref>.") must keep its order.
 * It is strict, ISC, 8 kB gzip with its one dependency, passes the XML conformance suite, and is the parser that jsdom
 * relies on, so it was in the tree already. It neither reads a DTD nor fetches anything. fast-xml-parser would have
 * brought six packages, guesses where XML is broken, and has had to learn not to unfold entities.
 */

/** An element: names without prefix, for the answers use several for one namespace, or none. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

/** Deeper than any document of ours, and shallow enough to be read by functions that call themselves. */
const DEEPEST = 100;

/** Names that HTML has and XML has not, in texts that were written as HTML once. */
const HTML_NAMES =
  'nbsp:\u00a0 shy:\u00ad ndash:– mdash:— lsquo:‘ rsquo:’ ldquo:“ rdquo:” laquo:« raquo:» hellip:… bull:• euro:€ ' +
  'eacute:é egrave:è ecirc:ê euml:ë iuml:ï icirc:î ouml:ö oacute:ó ocirc:ô uuml:ü uacute:ú ucirc:û auml:ä aacute:á ' +
  'agrave:à acirc:â aring:å ccedil:ç ntilde:ñ oslash:ø szlig:ß Eacute:É Euml:Ë Iuml:Ï Ouml:Ö Uuml:Ü Auml:Ä deg:° ' +
  'sect:§ para:¶ middot:· times:× frac12:½ sup2:² sup3:³ copy:© reg:®';

/**
 * Reads a document of XML.
 * @throws Fault `cut` where it ends too early; `unreadable` where it is no XML, goes deeper than any text, or
 *   declares entities of its own (which nothing of ours does, and which could unfold without end)
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  let ending = false;
  const fail = (message: string) => {
    throw new Fault(ending ? 'cut' : 'unreadable', `XML: ${message}`);
  };
  // The parser looks names up in an object: in one without `toString` and its kin.
  parser.ENTITIES = entities;
  parser.on('error', ({ message }) => fail(message));
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) fail('declarations of its own');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.entries(attributes).map(([key, value]): [string, string] => [local(key), value]);
    const element: XmlElement = { name: local(name), attributes: new Map(named), children: [] };
    open.at(-1)?.children.push(element);
    if (open.push(element) > DEEPEST) fail('deeper than any text');
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (chunk) => open.at(-1)?.children.push(chunk));
  parser.on('cdata', (chunk) => open.at(-1)?.children.push(chunk));
  parser.write(text.replace(/^\ufeff?\s+(?=<\?xml)/, ''));
  ending = true;
  parser.close();
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

/** All elements below one, in the order of the document, with what is within them or, if it says so, without. */
export function* descendants(
  element: XmlElement,
  enter: (inner: XmlElement) => boolean = () => true,
): Generator<XmlElement, void, void> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    if (enter(child)) yield* descendants(child, enter);
  }
}

/** The first element below one that has this name. */
export function findElement(element: XmlElement, name: string): XmlElement | null {
  for (const each of descendants(element)) if (each.name === name) return each;
  return null;
}

/** All text in an element as one line. */
export function plainText(element: XmlElement): string {
  const text = (each: XmlElement): string =>
    each.children.map((child) => (typeof child === 'string' ? child : text(child))).join('');
  return text(element).replace(/\s+/g, ' ').trim();
}

/** Numbered ones and the five of XML the parser knows by itself; a table of its own must hold those five too. */
const entities: Record<string, string> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, string>, {
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
    ...Object.fromEntries(HTML_NAMES.split(' ').map((pair) => pair.split(':'))),
  }),
);

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
