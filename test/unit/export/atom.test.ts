// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeAtom } from '../../../lib/export/atom';
import type { FoundQuestion, Watch } from '../../../lib/model/watch';

const words = { title: 'Nieuwe Kamervragen: haven', noSubject: 'Zonder onderwerp', language: 'nl' };
const found: FoundQuestion = {
  zaaknummer: '2098Z00011',
  documentnummer: '2098D00021',
  subject: 'roestende sluisdeuren',
  authors: [{ name: 'Voorbeeld', party: 'XYZ' }],
  addressees: ['Minister van Waterwerken'],
  submitted: '2098-01-10',
  foundAt: Date.parse('2098-01-11T09:00:00Z'),
  seen: false,
};
const watch: Watch = {
  id: '00000000-0000-4000-8000-000000000001',
  search: { words: 'haven', people: [], parties: [], ministries: [] },
  madeAt: Date.parse('2098-01-09T09:00:00Z'),
  begun: true,
  found: [],
};
const feedOf = (...questions: Partial<FoundQuestion>[]) => {
  const text = makeAtom({ ...watch, found: questions.map((each) => ({ ...found, ...each })) }, words);
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement;
};
const ATOM = 'http://www.w3.org/2005/Atom';
const children = (of: Element, name: string) =>
  [...of.children].filter((each) => each.namespaceURI === ATOM && each.localName === name);
const textOf = (of: Element, name: string) => children(of, name).map((each) => each.textContent);
/** RFC 3339, as RFC 4287 3.3 wants it. */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** What RFC 4287 asks of a feed (4.1.1) and its entries (4.1.2), as far as this one uses it; what it breaks. */
function breaches(feed: Element): string[] {
  const wrong: string[] = [];
  const check = (holds: boolean, what: string) => void (holds || wrong.push(what));
  check(feed.namespaceURI === ATOM && feed.localName === 'feed', 'atom:feed is the root');
  const known = new Set([
    'id',
    'title',
    'updated',
    'generator',
    'author',
    'entry',
    'link',
    'published',
    'summary',
  ]);
  const one = (of: Element, name: string) => {
    check(children(of, name).length === 1, `exactly one ${name} in ${of.localName}`);
    check(Boolean(textOf(of, name)[0]?.trim()), `${name} of ${of.localName} is not empty`);
  };
  const entries = children(feed, 'entry');
  for (const each of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) one(each, name);
    check(
      [...each.children].every(({ localName }) => known.has(localName)),
      'only known elements',
    );
    check(URL.canParse(textOf(each, 'id')[0] ?? ''), 'the id is an address');
    const dates = [...textOf(each, 'updated'), ...textOf(each, 'published')];
    check(
      dates.every((date) => DATE.test(date ?? '') && !Number.isNaN(Date.parse(date ?? ''))),
      'dates',
    );
    for (const author of children(each, 'author')) one(author, 'name');
    check(children(each, 'summary').length <= 1 && children(each, 'published').length <= 1, 'at most one');
  }
  for (const entry of entries) {
    const alternates = children(entry, 'link').filter((link) => link.getAttribute('rel') === 'alternate');
    check(alternates.length === 1, 'an entry without content has an alternate');
    check(
      alternates.every((link) => URL.canParse(link.getAttribute('href') ?? '')),
      'it leads somewhere',
    );
    check(children(entry, 'author').length + children(feed, 'author').length > 0, 'somebody wrote it');
  }
  const ids = entries.flatMap((entry) => textOf(entry, 'id'));
  check(new Set(ids).size === ids.length, 'each id once');
  return wrong;
}

describe('a feed', () => {
  it.each<[string, Partial<FoundQuestion>[]]>([
    ['of nothing', []],
    ['of a question', [{}]],
    ['of some', [{}, { zaaknummer: '2098Z00012' }, { zaaknummer: '2009Z01319' }]],
    [
      'of one without anything but its number',
      [{ documentnummer: null, subject: null, authors: [], addressees: [], submitted: null }],
    ],
    ['of an empty subject', [{ subject: '  ' }]],
    [
      'of marks',
      [{ subject: `a < b & "c" > 'd' ]]> <script>&amp;</script>`, authors: [{ name: '<b>', party: '&' }] }],
    ],
    [
      'of what XML cannot hold',
      [{ subject: 'a\u0000b\u000bc\ud800d\uffffe\u0007', addressees: ['\u001b[1m'] }],
    ],
  ])('%s is valid', (_, questions) => {
    expect(breaches(feedOf(...questions))).toEqual([]);
  });

  it('would not be without an id, with a wrong date, or with an id twice', () => {
    const feed = feedOf({}, {});
    children(feed, 'updated')[0]?.replaceChildren('gisteren');
    children(feed, 'id')[0]?.remove();
    expect(breaches(feed)).toEqual([
      'exactly one id in feed',
      'id of feed is not empty',
      'the id is an address',
      'dates',
      'each id once',
    ]);
  });

  it('says what was found', () => {
    const later = {
      zaaknummer: '2098Z00012',
      subject: 'a < b & "c"\n\tmet\u0000 dijk 🌊',
      foundAt: found.foundAt + 1000,
    };
    const feed = feedOf({}, later);
    expect(textOf(feed, 'id')).toEqual(['urn:uuid:00000000-0000-4000-8000-000000000001']);
    expect(textOf(feed, 'updated')).toEqual(['2098-01-11T09:00:01.000Z']);
    const [first, second] = children(feed, 'entry') as [Element, Element];
    expect(textOf(first, 'title')).toEqual(['a < b & "c" met dijk 🌊']);
    expect(textOf(second, 'id')).toEqual(['https://zoek.officielebekendmakingen.nl/kv-tk-2098Z00011.html']);
    expect(children(second, 'link')[0]?.getAttribute('href')).toBe(
      'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098Z00011&did=2098D00021',
    );
    expect(textOf(second, 'published')).toEqual(['2098-01-10T12:00:00+01:00']);
    expect(textOf(second, 'summary')).toEqual(['Voorbeeld (XYZ) → Minister van Waterwerken']);
    expect(children(second, 'author').map((author) => author.textContent)).toEqual(['Voorbeeld (XYZ)']);
  });

  it('of nothing was changed last when it was made', () => {
    expect(textOf(feedOf(), 'updated')).toEqual(['2098-01-09T09:00:00.000Z']);
  });
});
