import { describe, expect, it, vi } from 'vitest';
import { folderAt, type Fetch } from '../../../lib/sync/folder';
import { tryFolder } from '../../../lib/sync/try-folder';

/** How a server answers: by method and path, one after the other; a number is a status. */
type Answers = Record<string, (number | Response)[]>;

const entry = (path: string, collection: boolean) =>
  `<d:response><d:href>${path}</d:href><d:propstat><d:prop><d:resourcetype>${collection ? '<d:collection/>' : ''}</d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
const list = (...entries: string[]) =>
  new Response(`<d:multistatus xmlns:d="DAV:">${entries.join('')}</d:multistatus>`, { status: 207 });

function server(answers: Answers): { fetch: Fetch; log: string[] } {
  const log: string[] = [];
  return {
    log,
    fetch: (address, { method = 'GET' }) => {
      const line = `${method} ${new URL(address).pathname}`;
      log.push(line);
      const answer = answers[line]?.shift() ?? 500;
      return Promise.resolve(typeof answer === 'number' ? new Response('', { status: answer }) : answer);
    },
  };
}

const access = (address: string) => ({ address, user: 'jansen', password: 'geheim' });
const folder = (address: string, answers: Answers) => {
  const { fetch, log } = server(answers);
  return { folder: folderAt(access(address), fetch, new AbortController().signal), log };
};

describe('a folder that is to be made', () => {
  it.each<[string, string, Answers, string[]]>([
    ['in one that is there', 'https://wolk.example/dav/Naslag/', { 'MKCOL /dav/Naslag/items/': [201] }, []],
    ['that is there already', 'https://wolk.example/dav/Naslag/', { 'MKCOL /dav/Naslag/items/': [405] }, []],
    [
      'in one that is not there',
      'https://wolk.example/dav/Naslag/',
      { 'MKCOL /dav/Naslag/items/': [409, 201], 'MKCOL /dav/Naslag/': [201] },
      ['MKCOL /dav/Naslag/', 'MKCOL /dav/Naslag/items/'],
    ],
    [
      'in one that is not there, as a server says that knows no 409',
      'https://wolk.example/dav/Naslag/',
      { 'MKCOL /dav/Naslag/items/': [404, 201], 'MKCOL /dav/Naslag/': [201] },
      ['MKCOL /dav/Naslag/', 'MKCOL /dav/Naslag/items/'],
    ],
    ['in the root of a server', 'https://wolk.example/', { 'MKCOL /items/': [201] }, []],
    [
      'in a reader’s own folder, which may not be made',
      'https://wolk.example/dav/jansen/',
      { 'MKCOL /dav/jansen/items/': [409, 201], 'MKCOL /dav/jansen/': [403] },
      ['MKCOL /dav/jansen/', 'MKCOL /dav/jansen/items/'],
    ],
  ])('%s is', async (_, address, answers, more) => {
    const { folder: made, log } = folder(address, answers);
    await made.make();
    expect(log).toEqual([Object.keys(answers)[0], ...more]);
  });

  it.each<[string, string, Answers, object]>([
    [
      'in a file',
      'https://wolk.example/dav/Naslag.zip/',
      {
        'MKCOL /dav/Naslag.zip/items/': [409, 409],
        'MKCOL /dav/Naslag.zip/': [405],
        'PROPFIND /dav/Naslag.zip': [list(entry('/dav/Naslag.zip', false))],
      },
      { kind: 'file' },
    ],
    [
      'in a file behind a proxy',
      'https://wolk.example/dav/Naslag.zip/',
      {
        'MKCOL /dav/Naslag.zip/items/': [403, 403],
        'MKCOL /dav/Naslag.zip/': [405],
        'PROPFIND /dav/Naslag.zip': [list(entry('/Naslag.zip', false))],
      },
      { kind: 'file' },
    ],
    [
      'where nothing is',
      'https://wolk.example/dav/er/niets/',
      {
        'MKCOL /dav/er/niets/items/': [409, 409],
        'MKCOL /dav/er/niets/': [409],
        'PROPFIND /dav/er/niets': [404],
      },
      { kind: 'missing', status: 409 },
    ],
    [
      'where one may not write',
      'https://wolk.example/dav/van-piet/',
      {
        'MKCOL /dav/van-piet/items/': [403, 403],
        'MKCOL /dav/van-piet/': [405],
        'PROPFIND /dav/van-piet': [list(entry('/dav/van-piet/', true))],
      },
      { kind: 'login', status: 403 },
    ],
    ['on a full disk', 'https://wolk.example/', { 'MKCOL /items/': [507] }, { kind: 'full', status: 507 }],
  ])('%s is not, and that is said', async (_, address, answers, fault) => {
    await expect(folder(address, answers).folder.make()).rejects.toMatchObject(fault);
  });
});

it('a server with Digest alone is told as that, with its name', async () => {
  vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
  const digest = new Response('', {
    status: 401,
    headers: { 'www-authenticate': 'Digest realm="bestanden", nonce="x", qop="auth"' },
  });
  const { fetch } = server({ 'PROPFIND /dav/items/': [digest] });
  expect(await tryFolder(access('https://wolk.example/dav/'), fetch)).toEqual({
    ...{ kind: 'scheme', status: 401, detail: 'Digest' },
  });
});

it.each<[string, string | null]>([
  ['"a"', null], // its grain is not known: it is told by a list later
  ['"a" of Nextcloud', 'a'],
])('what was written under the ETag %s is known for certain as %s', async (said, same) => {
  const headers = { etag: '"a"', ...(said.includes('Nextcloud') && { 'oc-etag': '"a"' }) };
  const { folder: at } = folder('https://wolk.example/', {
    'PUT /items/x.json': [new Response(null, { status: 204, headers })],
  });
  const tag = await at.put('x.json', '{}', null);
  expect(typeof tag === 'object' && tag ? tag.same : null).toBe(same);
});
