import type { Fetch } from '../../../lib/sync/folder';

/** How a server may differ from what the standard asks of it. */
export interface Manners {
  /**
   * ETags of files: `weak` ones match no condition, `packed` ones have another name when read than when listed, `unlisted`
   * ones are said with the file alone (nginx), `listed` ones in the list alone (webdav-server of npm), those of `second`
   * tell a file's length and the second of its change (SabreDAV).
   */
  etags?: 'strong' | 'weak' | 'packed' | 'unlisted' | 'listed' | 'second' | 'none';
  /** Whether an answer to PUT says the new ETag. */
  says?: boolean;
  /** Writes whatever the condition. */
  heedless?: boolean;
  /** Under which path it takes its folder to lie; a proxy before it knows it under another. */
  takenAs?: string;
  /** In ms, how long each request takes. */
  slowness?: number;
}

export interface FakeDav {
  fetch: Fetch;
  /** By name, in `items/`; null: the folder is not there. */
  files: Map<string, string> | null;
  /** `GET name`, as they came. */
  log: string[];
  /** May answer in the server's place, or change the files before it does. */
  before: (line: string) => Response | undefined | Promise<Response | undefined>;
  /** Lets the server's clock go on. */
  wait(ms: number): void;
}

export const fakeAccess = { address: 'https://wolk.example/dav/Naslag/', user: 'jansen', password: 'geheim' };
const items = '/dav/Naslag/items/';

/** A WebDAV folder in memory, as servers answer it: honest, or with the faults that a test gives it. */
export function fakeDav(manners: Manners = {}): FakeDav {
  const { etags = 'strong', says = false, heedless = false, takenAs = items, slowness = 3000 } = manners;
  const changed = new Map<string, number>();
  let clock = Date.UTC(2098, 0, 1);

  const bare = (text: string) =>
    [...text].reduce((h, c) => (h * 31 + (c.codePointAt(0) ?? 0)) | 0, 7).toString(36);
  const stored = (text: string) => `"${bare(text)}"`;
  const inSecond = (name: string, text: string) =>
    `"${text.length}-${Math.floor((changed.get(name) ?? clock) / 1000)}"`;
  const said = (name: string, text: string, read: boolean) =>
    ({
      strong: stored(text),
      weak: `W/${stored(text)}`,
      packed: read ? `"${bare(text)}-gzip"` : stored(text),
      unlisted: read ? stored(text) : null,
      listed: read ? null : stored(text),
      second: inSecond(name, text),
      none: null,
    })[etags];
  const headers = (name: string, text: string, read: boolean) => {
    const etag = said(name, text, read);
    return {
      ...(etag && { etag }),
      'last-modified': new Date(changed.get(name) ?? clock).toUTCString(),
      date: new Date(clock).toUTCString(),
    };
  };
  const meets = (asked: Headers, name: string, file: string | undefined) => {
    if (heedless) return true;
    if (asked.get('if-none-match') === '*' && file !== undefined) return false;
    const match = asked.get('if-match');
    // A weak name matches nothing, whatever is asked.
    if (match === null) return true;
    if (file === undefined || etags === 'weak') return false;
    return match.split(', ').includes(etags === 'second' ? inSecond(name, file) : stored(file));
  };

  const dav: FakeDav = {
    files: new Map(),
    log: [],
    before: () => undefined,
    wait: (ms) => void (clock += ms),
    async fetch(address, { method = 'GET', headers: given, body }) {
      const name = decodeURIComponent(new URL(address).pathname.replace(items, ''));
      const line = `${method} ${name}`;
      dav.log.push(line);
      clock += slowness;
      const instead = await dav.before(line);
      if (instead) return instead;
      const asked = new Headers(given);
      if (asked.get('authorization') !== `Basic ${btoa('jansen:geheim')}`)
        return new Response('', { status: 401 });
      if (method === 'MKCOL') {
        if (dav.files && address.endsWith('items/')) return new Response('', { status: 405 });
        if (address.endsWith('items/')) dav.files = new Map();
        return new Response('', { status: 201 });
      }
      const { files } = dav;
      if (!files) return new Response('', { status: 404 });
      if (method === 'PROPFIND')
        return new Response(
          list(takenAs, files, (n, text) => headers(n, text, false)),
          {
            status: 207,
            headers: { date: new Date(clock).toUTCString() },
          },
        );
      const file = files.get(name);
      if (method === 'GET')
        return file === undefined
          ? new Response('', { status: 404 })
          : new Response(file, { headers: headers(name, file, true) });
      if (!meets(asked, name, file)) return new Response('', { status: 412 });
      const text = String(body);
      files.set(name, text);
      changed.set(name, clock);
      return new Response(null, {
        status: file === undefined ? 201 : 204,
        headers: says ? headers(name, text, true) : {},
      });
    },
  };
  return dav;
}

function list(
  at: string,
  files: Map<string, string>,
  headersOf: (name: string, text: string) => Record<string, string>,
): string {
  const rows = [...files].map(([name, text]) => {
    const { etag, 'last-modified': modified } = headersOf(name, text);
    return `<d:response><d:href>${at}${encodeURIComponent(name)}</d:href><d:propstat><d:prop>${
      etag ? `<d:getetag>${etag.replaceAll('"', '&quot;')}</d:getetag>` : ''
    }<d:getlastmodified>${modified}</d:getlastmodified><d:getcontentlength>${text.length}</d:getcontentlength><d:resourcetype/></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
  });
  const own = `<d:response><d:href>${at}</d:href><d:propstat><d:prop><d:resourcetype><d:collection/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
  return `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${own}${rows.join('')}</d:multistatus>`;
}
