import { describe, expect, it } from 'vitest';
import { listedLinks } from '../../../lib/sites/listed-links';
import { parse } from './pages';

const obk = 'https://zoek.officielebekendmakingen.nl/resultaten';
const tk = 'https://www.tweedekamer.nl/kamerstukken/kamervragen';
const found = (body: string, url = obk) =>
  listedLinks(parse(`<!doctype html><body><main>${body}</main></body>`), url).map(({ names }) => names);
const li = (...links: string[]) => `<ul><li>${links.join(' ')}</li></ul>`;
const a = (href: string, words = 'Vragen over bruggen') => `<a href="${href}">${words}</a>`;

describe('the documents that a page lists', () => {
  it.each<[string, string, string[][], string?]>([
    ['a question', li(a('/kv-tk-2098Z00011.html')), [['kv-tk-2098Z00011']]],
    [
      'an answer, in a table',
      `<table><tr><td>${a('ah-tk-20972098-12.html')}</td></tr></table>`,
      [['ah-tk-20972098-12']],
    ],
    ['in a dossier', li(a('/dossier/36410/kv-tk-2098Z00011.html?a=b#c')), [['kv-tk-2098Z00011']]],
    ['by a heading', `<h3>${a('/kv-tk-2098Z00011')}</h3>`, [['kv-tk-2098Z00011']]],
    [
      'once an entry',
      li(a('/kv-tk-2098Z00011.html'), a('/kv-tk-2098Z00011.html', 'Lees meer')),
      [['kv-tk-2098Z00011']],
    ],
    [
      'anew in another entry',
      li(a('/kv-tk-2098Z00011.html')) + li(a('/kv-tk-2098Z00011.html')),
      [['kv-tk-2098Z00011'], ['kv-tk-2098Z00011']],
    ],
    [
      'two of one entry',
      li(a('/kv-tk-2098Z00011.html'), a('/ah-tk-20972098-12.html')),
      [['kv-tk-2098Z00011'], ['ah-tk-20972098-12']],
    ],
    [
      'on the other site, first its own number',
      li(a('/kamerstukken/kamervragen/detail?id=2098z00011&did=2098D00101')),
      [['2098D00101', '2098Z00011']],
      tk,
    ],
    [
      'with one number twice',
      li(a('/kamerstukken/detail?id=2098Z00011&did=2098Z00011')),
      [['2098Z00011']],
      tk,
    ],
    [
      'of the other site',
      li(a('https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098Z00011')),
      [['2098Z00011']],
    ],
    ['no file', li(a('/kv-tk-2098Z00011.pdf', 'pdf')), []],
    ['no icon', li(a('/kv-tk-2098Z00011.html', '↓')), []],
    ['nothing elsewhere', li(a('https://elders.example/kv-tk-2098Z00011.html')), []],
    ['nothing outside of entries', `<p>${a('/kv-tk-2098Z00011.html')}</p>`, []],
    ['nothing of a text', `<div id="broodtekst">${li(a('/kv-tk-2098Z00011.html'))}</div>`, []],
    ['nothing of a menu', `<nav>${li(a('/kv-tk-2098Z00011.html'))}</nav>`, []],
    [
      'no member, no news',
      li(a('/kamerleden_en_commissies/detail?id=2098Z00011'), a('/nieuws/detail?id=2098Z00011')),
      [],
      tk,
    ],
    ['no address that is none', li(a('https://[')), []],
  ])('%s', (_, body, names, url) => expect(found(body, url)).toEqual(names));

  it('no more than a page of results holds many times over', () => {
    const many = Array.from({ length: 400 }, (_, i) => li(a(`/kv-tk-2098Z${10_000 + i}.html`))).join('');
    expect(found(many)).toHaveLength(300);
  });
});
