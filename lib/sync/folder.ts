import type { SyncAccess } from '../model/sync';
import { readBody } from '../open-data/body';
import { Fault } from '../open-data/fault';
import { faultOf, isOfOneFile, loginFault, SyncFault } from './fault';
import { isListedFile, listRequest, readListing, type Listing } from './multistatus';
import { tagOf, type Tag } from './tag';

/** How requests are made; tests answer them themselves. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** The folder on the server: `items/` in it holds a file for each item. */
export interface Folder {
  /** Null where the folder is not there. */
  list(): Promise<Listing | null>;
  /** Makes it, where it is not there; what is there already stays. */
  make(): Promise<void>;
  /** Null where it is not there; its text is null where it is beyond all measure. A word: this file, not the others. */
  get(name: string): Promise<{ text: string | null; tag: Tag } | null | 'refused' | 'locked'>;
  /** @returns what listings will call it for certain (null: that is not known yet), or why it was not written */
  put(
    name: string,
    text: string,
    condition: Condition,
  ): Promise<Tag | null | 'changed' | 'large' | 'refused' | 'locked'>;
}

/** On which state a write may fall; null: whatever is there. */
export type Condition = { is: Tag } | 'nothing there' | null;

/** In bytes: hundred times an item of the longest document, and a list of a hundred thousand. */
export const most = { file: 16_000_000, list: 64_000_000 };
/** In ms; a first list of ten thousand may take a small server a while. */
const patience = 90_000;

/**
 * @throws SyncFault from all it does, and the signal's reason when that aborts
 */
export function folderAt(access: Omit<SyncAccess, 'machine'>, fetch: Fetch, signal: AbortSignal): Folder {
  const items = new URL('items/', access.address).href;
  const at = (name: string) => items + encodeURIComponent(name);
  const authorization = `Basic ${base64(`${access.user}:${access.password}`)}`;

  async function ask<T>(
    [method, address]: [string, string],
    headers: Record<string, string>,
    read: (response: Response) => Promise<T>,
    body?: string,
  ): Promise<T> {
    signal.throwIfAborted();
    try {
      const response = await fetch(address, {
        ...{ method, headers: { ...headers, authorization }, body: body ?? null },
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
        // No cookies of the browser's, nothing from its cache, and the password stays at this address.
        ...{ credentials: 'omit', cache: 'no-store', redirect: 'manual' },
      });
      if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
        throw new SyncFault('redirect', `${address} leads elsewhere`);
      if (response.status === 401)
        throw loginFault(response.headers.get('www-authenticate'), `${method} ${address}`);
      return await read(response);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof SyncFault) throw error;
      if (error instanceof Fault) throw new SyncFault('unreadable', error.message);
      // What `fetch` and its stream throw is never our own: no network, no server, no trust in its certificate.
      throw new SyncFault('offline', String(error));
    }
  }

  /** @returns null, or the status of what stands in the way; 405: it is there */
  const make = (address: string) =>
    ask(['MKCOL', address], {}, async ({ ok, status }) => {
      if (ok || status === 405) return null;
      if (![403, 404, 409].includes(status)) throw faultOf(status, `MKCOL ${address}`);
      return status;
    });

  const isFile = () =>
    ask(
      ['PROPFIND', access.address.replace(/\/$/, '')],
      { depth: '0', 'content-type': 'application/xml' },
      async (response) => response.status === 207 && isListedFile(await readBody(response, most.file)),
      listRequest,
    );

  return {
    list: () =>
      ask(
        ['PROPFIND', items],
        { depth: '1', 'content-type': 'application/xml' },
        async (response) => {
          if (response.status === 404) return null;
          if (response.status === 200) throw new SyncFault('notDav', `${items} answers as a page`, 200);
          if (response.status !== 207) throw faultOf(response.status, `PROPFIND ${items}`);
          return readListing(await readBody(response, most.list), items, response.headers.get('date'));
        },
        listRequest,
      ),
    async make() {
      if ((await make(items)) === null) return;
      // The folder around it is not there either. A server's root, or a reader's own folder, is, and may not be made.
      const around = new URL(access.address).pathname === '/' ? null : await make(access.address);
      const status = await make(items);
      if (status === null) return;
      if (await isFile()) throw new SyncFault('file', `${access.address} is a file`, status);
      throw faultOf(around ?? status, `MKCOL ${items}`);
    },
    get: (name) =>
      ask(['GET', at(name)], {}, async (response) => {
        if (response.status === 404 || response.status === 410) return null;
        if (response.status === 423) return 'locked';
        if (isOfOneFile(response.status)) return 'refused';
        if (!response.ok) throw faultOf(response.status, `GET ${name}`);
        return { text: await textOf(response), tag: saidWith(response) };
      }),
    put: (name, text, condition) =>
      ask(
        ['PUT', at(name)],
        { 'content-type': 'application/json', ...headersOf(condition) },
        async (response) => {
          if (response.status === 412) return 'changed';
          if (response.status === 413) return 'large';
          if (response.status === 423) return 'locked';
          if (isOfOneFile(response.status)) return 'refused';
          if (!response.ok) throw faultOf(response.status, `PUT ${name}`);
          // Nextcloud gives each write a name of its own, and says it in this way too; of others that is not known.
          return response.headers.has('oc-etag') ? saidWith(response) : null;
        },
        text,
      ),
  };
}

function headersOf(condition: Condition): Record<string, string> {
  if (condition === 'nothing there') return { 'if-none-match': '*' };
  return condition?.is.match ? { 'if-match': condition.is.match } : {};
}

function saidWith({ headers }: Response): Tag {
  const [etag, lastModified, length] = ['etag', 'last-modified', 'content-length'].map((name) =>
    headers.get(name),
  );
  return tagOf(
    { etag: etag ?? null, lastModified: lastModified ?? null, length: length ?? null },
    headers.get('date'),
  );
}

async function textOf(response: Response): Promise<string | null> {
  try {
    return await readBody(response, most.file);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
