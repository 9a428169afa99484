import { describe, expect, it } from 'vitest';
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
    ['without the folder itself', row(path, '<d:resourcetype><d:collection/></d:resourcetype>'), []],
    [
      'without folders in it',
      row(`${path}x/`, etag) + row(`${path}y`, `<d:resourcetype><d:collection/></d:resourcetype>${etag}`),
      [],
    ],
    ['without what lies deeper', row(`${path}x/a.json`, etag) + row(`${path}x%2fa.json`, etag), []],
    ['without what lies elsewhere', row('/etc/a.json', etag) + row(`${path}../a.json`, etag), []],
    ['without what is no address', row('http://[', etag) + row('javascript:alert(1)', etag), []],
    ['without what is no UTF-8', row(`${path}%ff.json`, etag), []],
    ['without what cannot be read', row(`${path}a.json`, etag, 'HTTP/1.1 403 Forbidden'), []],
    ['without an answer that has no address', '<d:response/>', []],
  ])('%s', (_, rows, expected) => {
    expect(names(list(rows))).toEqual(expected);
  });

  it('takes the properties that were found', () => {
    const missing =
      '<d:propstat><d:prop><d:quota/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat>';
    const answer = row(`${path}a.json`, etag).replace('<d:propstat>', `${missing}<d:propstat>`);
    expect(readListing(list(answer), folder, date).get('a.json')).toEqual({ same: 'e1', match: '"e1"' });
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
});
