import { Fault } from '../open-data/fault';
import { descendants, findElement, plainText, readXml, type XmlElement } from '../open-data/xml';
import { SyncFault } from './fault';
import { tagOf, type Tag } from './tag';

/** The files that a folder holds itself, by name. */
export type Listing = Map<string, Tag>;

/** What is asked of each file. */
export const listRequest =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop>' +
  '<getetag/><getlastmodified/><getcontentlength/><resourcetype/></prop></propfind>';

/**
 * Reads a server's list of a folder. What lies elsewhere, deeper, or is a folder is no file of it.
 * @param folder the address that was asked, with a slash at the end
 * @throws SyncFault `unreadable`
 */
export function readListing(xml: string, folder: string, date: string | null): Listing {
  const root = parse(xml);
  if (root.name !== 'multistatus') throw new SyncFault('notDav', `a list that is called ${root.name}`);
  const files: Listing = new Map();
  for (const response of children(root, 'response')) {
    const name = nameIn(folder, children(response, 'href')[0]);
    const found = children(response, 'propstat').find((each) => / 2\d\d/.test(textOf(each, 'status') ?? ''));
    if (name === null || !found || findElement(found, 'collection')) continue;
    const [etag, lastModified, length] = ['getetag', 'getlastmodified', 'getcontentlength'].map((property) =>
      textOf(found, property),
    );
    files.set(
      name,
      tagOf({ etag: etag ?? null, lastModified: lastModified ?? null, length: length ?? null }, date),
    );
  }
  return files;
}

function parse(xml: string): XmlElement {
  try {
    return readXml(xml);
  } catch (error) {
    if (error instanceof Fault) throw new SyncFault('unreadable', error.message);
    throw error;
  }
}

const children = (element: XmlElement, name: string) =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);

function textOf(element: XmlElement, name: string): string | null {
  for (const each of descendants(element)) if (each.name === name) return plainText(each);
  return null;
}

/** The file's name, where an address (whole or from the root) is that of a file right in the folder. */
function nameIn(folder: string, href: XmlElement | undefined): string | null {
  const text = href ? plainText(href) : '';
  if (!URL.canParse(text, folder)) return null;
  const { origin, pathname } = new URL(text, folder);
  const [at, path] = [new URL(folder), decoded(pathname)];
  const start = decoded(at.pathname);
  // Behind a proxy a server may take itself to be on http, or at another port: the path tells.
  if (path === null || start === null || !path.startsWith(start) || !/^https?:/.test(origin)) return null;
  const name = path.slice(start.length);
  return name === '' || name.includes('/') ? null : name;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null; // no UTF-8: none of ours
  }
}
