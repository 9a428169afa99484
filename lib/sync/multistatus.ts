import { isFileName } from '../model/sync';
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

/** One thing that a list tells of. */
interface Entry {
  /** The names on the way to it. */
  path: string[];
  /** Null where the server tells nothing of it, but that it is there. */
  found: XmlElement | null;
  collection: boolean;
}

/**
 * Reads a server's list of a folder. What lies elsewhere, deeper, or is a folder is no file of it. The folder itself must
 * stand in it (RFC 4918, 9.1): what seems empty may be another's list, and everything would be written over.
 * @param folder the address that was asked, with a slash at the end
 * @throws SyncFault `unreadable`; `notDav`, `otherFolder` or `file` where it is no list of that folder
 */
export function readListing(xml: string, folder: string, date: string | null): Listing {
  const entries = entriesOf(xml, folder);
  const own = ownEntry(entries, pathOf(folder, folder) ?? []);
  if (!own) throw new SyncFault('otherFolder', `a list without ${folder}`);
  if (own.found && !own.collection) throw new SyncFault('file', `${folder} is a file`);
  const files: Listing = new Map();
  const others: [string, Tag][] = [];
  for (const { path, found, collection } of entries) {
    const name = path.at(-1);
    if (collection || path.length !== own.path.length + 1 || !within(path, own.path) || !name) continue;
    // A disk without capitals may give names back in others; ours have none.
    const small = name.toLowerCase();
    if (small !== name && isFileName(small)) others.push([small, tagIn(found, date)]);
    else if (!name.includes('/')) files.set(name, tagIn(found, date));
  }
  for (const [name, tag] of others) if (!files.has(name)) files.set(name, tag);
  return files;
}

/** Whether an answer on one thing alone says that it is no folder. */
export function isListedFile(xml: string): boolean {
  const [entry, ...more] = entriesOf(xml, 'https://any.example/');
  return entry?.found !== undefined && entry.found !== null && !entry.collection && more.length === 0;
}

function entriesOf(xml: string, folder: string): Entry[] {
  const root = parse(xml);
  if (root.name !== 'multistatus') throw new SyncFault('notDav', `a list that is called ${root.name}`);
  return children(root, 'response').flatMap((response) => {
    const [href, status] = ['href', 'status'].map((name) => children(response, name)[0]);
    const address = href ? plainText(href) : '';
    const path = href ? pathOf(address, folder) : null;
    if (!path || (status && / (?:404|410)\b/.test(plainText(status)))) return []; // gone meanwhile
    const found = children(response, 'propstat').find((each) => / 2\d\d/.test(textOf(each, 'status') ?? ''));
    const collection = address.endsWith('/') || (found ? findElement(found, 'collection') !== null : false);
    return [{ path, found: found ?? null, collection }];
  });
}

/**
 * What stands in a list for the folder that was asked. A proxy may ask its server for another path than it was asked itself,
 * and the server answers with that: then it is the folder of the same name (or the server's root) in which all others lie.
 */
function ownEntry(entries: Entry[], asked: string[]): Entry | null {
  const same = entries.find(({ path }) => path.join('\n') === asked.join('\n'));
  const alike = same ?? entries.find(({ path }) => path.length === asked.length && within(path, asked));
  if (alike) return alike;
  let first = entries[0];
  for (const each of entries) if (first && each.path.length < first.path.length) first = each;
  if (!first?.collection) return null;
  const named = first.path.length === 0 || fold(first.path.at(-1) ?? '') === fold(asked.at(-1) ?? '');
  const around = entries.every(
    (each) => each === first || (each.path.length > first.path.length && within(each.path, first.path)),
  );
  return named && around ? first : null;
}

/** Disks differ in how they keep capitals and letters with signs (macOS takes them apart). */
const fold = (name: string) => name.normalize('NFC').toLowerCase();
const within = (path: string[], folder: string[]) =>
  folder.every((name, i) => fold(name) === fold(path[i] ?? ''));

function tagIn(found: XmlElement | null, date: string | null): Tag {
  const said = (name: string) => (found ? textOf(found, name) : null);
  return tagOf(
    { etag: said('getetag'), lastModified: said('getlastmodified'), length: said('getcontentlength') },
    date,
  );
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

/**
 * The names on the way to an address, whole or from the root; null where it is none. Behind a proxy a server may take
 * itself to be on http, or at another port: the path tells.
 */
function pathOf(address: string, folder: string): string[] | null {
  if (!URL.canParse(address, folder)) return null;
  const { origin, pathname } = new URL(address, folder);
  if (!/^https?:/.test(origin)) return null;
  try {
    return pathname
      .split('/')
      .filter((name) => name !== '')
      .map(decodeURIComponent);
  } catch {
    return null; // no UTF-8: none of ours
  }
}
