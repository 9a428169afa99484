import { describe, expect, it } from 'vitest';
import { loginFault } from '../../../lib/sync/fault';
import { readListing } from '../../../lib/sync/multistatus';
import { tagOf } from '../../../lib/sync/tag';

const folder = 'https://wolk.example/remote.php/dav/files/jan%20p/Naslag/items/';
const path = '/remote.php/dav/files/jan%20p/Naslag/items/';
const date = 'Fri, 03 Jan 2098 12:00:10 GMT';

const row = (href: string, props: string, status = 'HTTP/1.1 200 OK') =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${props}</d:prop><d:status>${status}</d:status></d:propstat></d:response>`;
const list = (rows: string) =>
  `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns">${rows}</d:multistatus>`;
const etag = '<d:getetag>&quot;e1&quot;</d:getetag>';
const ofFolder = '<d:resourcetype><d:collection/></d:resourcetype>';
/** The folder's own entry, as every list begins. */
const own = row(path, ofFolder);
const names = (xml: string) => [...readListing(xml, folder, date).keys()];

describe('a listing', () => {
  it.each<[string, string, string[]]>([
    ['paths from the root', row(`${path}a.json`, etag), ['a.json']],
    ['whole addresses', row(`${folder}a.json`, etag), ['a.json']],
    [
      'of a server behind a proxy that thinks it is on http',
      row(`http://wolk.example:8080${path}a.json`, etag),
      ['a.json'],
    ],
    [
      'written with other escapes',
      row('/remote.php/dav/files/jan p/Naslag/%69tems/a%20b.json', etag),
      ['a b.json'],
    ],
    ['without the folder itself', '', []],
    ['without folders in it', row(`${path}x/`, etag) + row(`${path}y`, `${ofFolder}${etag}`), []],
    ['without what lies deeper', row(`${path}x/a.json`, etag) + row(`${path}x%2fa.json`, etag), []],
    ['without what lies elsewhere', row('/etc/a.json', etag) + row(`${path}../a.json`, etag), []],
    ['without what is no address', row('http://[', etag) + row('javascript:alert(1)', etag), []],
    ['without what is no UTF-8', row(`${path}%ff.json`, etag), []],
    ['without an answer that has no address', '<d:response/>', []],
  ])('%s', (_, rows, expected) => {
    expect(names(list(own + rows))).toEqual(expected);
  });

  /** How servers, and proxies before them, tell of the folder that was asked. */
  it.each<[string, string]>([
    ['last', row(`${path}a.json`, etag) + own],
    ['without its slash', row(path.slice(0, -1), ofFolder) + row(`${path}a.json`, etag)],
    ['with whole addresses', row(folder, ofFolder) + row(`${folder}a.json`, etag)],
    ['without properties', row(path, '', 'HTTP/1.1 403 Forbidden') + row(`${path}a.json`, etag)],
    ['with another prefix', row('/intern/items/', ofFolder) + row('/intern/items/a.json', etag)],
    ['with a longer prefix', row(`/v2${path}`, ofFolder) + row(`/v2${path}a.json`, etag)],
    ['with the prefix taken away', row('/items', ofFolder) + row('/items/a.json', etag)],
    ['as the root of the server', row('/', ofFolder) + row('/a.json', etag)],
    [
      'with another prefix and a folder in it',
      row('/intern/items/', ofFolder) + row('/intern/items/x/', ofFolder) + row('/intern/items/a.json', etag),
    ],
    [
      'with another prefix, behind its files',
      row('/intern/items/a.json', etag) + row('/intern/items/', ofFolder),
    ],
    ['in other capitals', row(path.toLowerCase(), ofFolder) + row(`${path.toLowerCase()}a.json`, etag)],
    ['in capitals that differ within it', own + row(`${path.toUpperCase()}a.json`, etag)],
    ['with the server’s own name', row(`http://127.0.0.1:9${path}`, ofFolder) + row(`${path}a.json`, etag)],
  ])('that has the folder %s is of that folder', (_, rows) => {
    expect(names(list(rows))).toEqual(['a.json']);
  });

  it('of a folder whose name has its signs apart is of that folder', () => {
    const [asked, said] = ['Mijn notities é', 'Mijn notities é'].map(
      (name, i) => `/dav/${encodeURIComponent(name.normalize(i === 0 ? 'NFC' : 'NFD'))}/items/`,
    ) as [string, string];
    expect(said).not.toBe(asked);
    const rows = row(said, ofFolder) + row(`${said}a.json`, etag);
    expect([...readListing(list(rows), `https://wolk.example${asked}`, date).keys()]).toEqual(['a.json']);
  });

  it('of a server’s root is of that', () => {
    const rows = row('/items/', ofFolder) + row('/items/a.json', etag);
    expect([...readListing(list(rows), 'https://wolk.example/items/', date).keys()]).toEqual(['a.json']);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['what is in it, and not the folder', row(`${path}a.json`, etag)],
    ['another folder', row('/dav/Anders/', ofFolder) + row('/dav/Anders/a.json', etag)],
    ['the folder around it', row('/remote.php/dav/files/jan%20p/Naslag/', ofFolder)],
    [
      'the folder around it and its content',
      row('/intern/Naslag/', ofFolder) + row('/intern/Naslag/items/', ofFolder),
    ],
    ['two folders apart', row('/a/items/', ofFolder) + row('/b/items/', ofFolder)],
    ['a folder, and files elsewhere', row('/intern/items/', ofFolder) + row('/extern/a.json', etag)],
    ['a file of that name elsewhere', row('/intern/items', `<d:resourcetype/>${etag}`)],
    [
      'the folder as gone',
      `<d:response><d:href>${path}</d:href><d:status>HTTP/1.1 404 Gone</d:status></d:response>`,
    ],
  ])('of %s is no list of the folder', (_, rows) => {
    expect(() => names(list(rows))).toThrow(
      expect.objectContaining({ name: 'SyncFault', kind: 'otherFolder' }) as Error,
    );
  });

  it('of a file is told as that', () => {
    expect(() => names(list(row(path.slice(0, -1), `<d:resourcetype/>${etag}`)))).toThrow(
      expect.objectContaining({ name: 'SyncFault', kind: 'file' }) as Error,
    );
  });

  const ours = 'kv-tk-2098z00011.5f0c8a6b1d2e3f40.json';
  it.each<[string, string[], string[]]>([
    ['in capitals is ours', [ours.toUpperCase()], [ours]],
    ['in capitals beside ours is not', [ours.toUpperCase(), ours], [ours]],
    ['of another kind in capitals stays what it is', ['LEESMIJ.TXT'], ['LEESMIJ.TXT']],
  ])('with a file %s', (_, files, expected) => {
    expect(names(list(own + files.map((name) => row(`${path}${name}`, etag)).join('')))).toEqual(expected);
  });

  it.each<[string, string, boolean]>([
    ['whose properties cannot be read', row(`${path}a.json`, etag, 'HTTP/1.1 403 Forbidden'), true],
    ['of which it says nothing', `<d:response><d:href>${path}a.json</d:href></d:response>`, true],
    [
      'that cannot be reached',
      `<d:response><d:href>${path}a.json</d:href><d:status>HTTP/1.1 423 Locked</d:status></d:response>`,
      true,
    ],
    [
      'that is gone',
      `<d:response><d:href>${path}a.json</d:href><d:status>HTTP/1.1 404 Not Found</d:status></d:response>`,
      false,
    ],
  ])('with a file %s: it is there, and to be read (%s)', (_, rows, there) => {
    const tag = there ? { same: null, match: null } : undefined;
    expect(readListing(list(own + rows), folder, date).get('a.json')).toEqual(tag);
  });

  it('takes the properties that were found', () => {
    const missing =
      '<d:propstat><d:prop><d:quota/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat>';
    const answer = row(`${path}a.json`, etag).replace('<d:propstat>', `${missing}<d:propstat>`);
    expect(readListing(list(own + answer), folder, date).get('a.json')).toEqual({
      same: 'e1',
      match: '"e1"',
    });
  });

  it.each([
    ['no XML', 'niets'],
    ['half', list(row(`${path}a.json`, etag)).slice(0, -20)],
    ['unfolding without end', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${list('')}`],
    ['a page', '<html><body>Aanmelden</body></html>'],
    ['deeper than any list', '<a>'.repeat(200)],
  ])('that is %s is refused', (_, xml) => {
    expect(() => names(xml)).toThrow(expect.objectContaining({ name: 'SyncFault' }) as Error);
  });
});

/** What servers say of one file of 12 bytes that was changed at 12:00:00, at 12:00:10: each as it writes its names. */
describe.each<[string, string, string | null]>([
  ['Apache', '<d:getetag>"c-62af38b1c8a00"</d:getetag>', 'c-62af38b1c8a00'],
  ['Nextcloud', '<d:getetag>&quot;5f0c8a6b1d2e3&quot;</d:getetag>', '5f0c8a6b1d2e3'],
  ['SabreDAV', '<d:getetag>"3f7a9c"</d:getetag>', '3f7a9c'],
  [
    'webdav-server of npm',
    '<d:getetag>"9e107d9d372bb6826bd81d3542a419d6"</d:getetag>',
    '9e107d9d372bb6826bd81d3542a419d6',
  ],
  ['nginx', '', null],
])('a file in a list of %s', (_, said, etagged) => {
  const file = (second: string) =>
    readListing(
      list(
        own +
          row(
            `${path}a.json`,
            `${said}<d:getlastmodified>Fri, 03 Jan 2098 12:00:${second} GMT</d:getlastmodified><d:getcontentlength>12</d:getcontentlength><d:resourcetype/>`,
          ),
      ),
      folder,
      date,
    ).get('a.json')?.same;

  it('is known by what the list says', () => {
    expect(file('00')).toBe(etagged ?? 'Fri, 03 Jan 2098 12:00:00 GMT 12');
  });

  it.each(['09', '10', '11'])('is not known within the second of its change (:%s)', (second) => {
    expect(file(second)).toBeNull();
  });
});

describe('a login that is refused', () => {
  it.each<[string, string | null, string, string | null]>([
    ['Basic', 'Basic realm="bestanden"', 'login', null],
    ['nothing', null, 'login', null],
    ['no word', '', 'login', null],
    ['Digest', 'Digest realm="bestanden", nonce="a, b=", algorithm=MD5, qop="auth"', 'scheme', 'Digest'],
    ['Digest and Basic', 'Digest realm="x", nonce="y", Basic realm="x"', 'login', null],
    ['Basic and Digest', 'Basic realm="x", Digest realm="x", nonce="y"', 'login', null],
    ['Basic in small letters', 'digest realm="x", nonce="y", basic realm="x"', 'login', null],
    ['Digest in a realm that says Basic', 'Digest realm="x, Basic y", nonce="y"', 'scheme', 'Digest'],
    ['Digest in a realm with a quote in it', 'Digest realm="x\\", Basic y", nonce="y"', 'scheme', 'Digest'],
    ['Windows’ own', 'Negotiate, NTLM', 'scheme', 'Negotiate, NTLM'],
    ['a token', 'Bearer realm="x"', 'scheme', 'Bearer'],
    [
      'two kinds of Digest',
      'Digest realm="x", algorithm=SHA-256, Digest realm="x", algorithm=MD5',
      'scheme',
      'Digest',
    ],
    ['no kind that is one', '<b>x</b>', 'login', null],
    ['a kind longer than any', `${'x'.repeat(50)} realm="x"`, 'login', null],
  ])('by a server that asks for %s', (_, asked, kind, detail) => {
    expect(loginFault(asked, 'GET')).toMatchObject({ kind, status: 401, detail });
  });
});

describe('a tag', () => {
  const said = { etag: null, lastModified: 'Fri, 03 Jan 2098 12:00:00 GMT', length: '12' };
  it.each<[string, string, string, string]>([
    ['strong', '"1f-a"', '1f-a', '"1f-a"'],
    ['weak', 'W/"1f-a"', '1f-a', '"1f-a"'],
    ['of what Apache packed', '"1f-a-gzip"', '1f-a', '"1f-a", "1f-a-gzip"'],
    ['of what Apache packed and calls weak', 'W/"1f-a-gzip"', '1f-a', '"1f-a", "1f-a-gzip"'],
    ['of what Jetty packed', '"1f-a--gzip"', '1f-a-', '"1f-a-", "1f-a--gzip"'],
    ['that is nothing', '""', '', '""'],
  ])('%s', (_, etag, same, match) => {
    expect(tagOf({ ...said, etag }, date)).toEqual({ same, match });
  });

  it.each<[string, Partial<typeof said>, string | null, string | null]>([
    ['is when it was changed, where there is no ETag', {}, date, `${said.lastModified} 12`],
    ['says nothing while that second lasts', {}, said.lastModified, null],
    ['says nothing where the server has no clock', {}, null, null],
    ['says nothing where there is nothing', { lastModified: 'ooit' }, date, null],
  ])('%s', (_, change, now, same) => {
    expect(tagOf({ ...said, ...change }, now)).toEqual({ same, match: null });
    expect(tagOf({ ...said, ...change, etag: 'onzin' as never }, now)).toEqual({ same, match: null });
  });

  it.each<[string, Partial<typeof said>, string | null, string | null]>([
    ['within the second of its change', {}, said.lastModified, null],
    ['a second later, for the clock may have been about to turn', {}, 'Fri, 03 Jan 2098 12:00:01 GMT', null],
    ['of a server without a clock', {}, null, 'e1'],
    ['of a file without a date', { lastModified: null as never }, date, 'e1'],
    ['of a file from a day to come, which no write now gives', {}, 'Fri, 03 Jan 2098 11:00:00 GMT', 'e1'],
  ])('with an ETag, %s', (_, change, now, same) => {
    expect(tagOf({ ...said, ...change, etag: '"e1"' as never }, now)).toEqual({ same, match: '"e1"' });
  });
});
