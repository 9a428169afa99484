import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBibtex } from '../../../lib/export/bibtex';
import { makeCslJson } from '../../../lib/export/csl-json';
import { referencesOf, type Reference } from '../../../lib/export/reference';
import { makeRis } from '../../../lib/export/ris';
import type { CollectionItem } from '../../../lib/model/collection';
import { question } from '../documents';
import { answeredItem, hostile, kept, makeItem, passage, speakDutch } from './items';

/* What is written is read back by citation-js, field by field. */

beforeAll(speakDutch);

const authors = [
  { name: 'Van der Voorbeeld', party: 'XYZ' },
  { name: 'Gündoğan-Ævar', party: null },
];
const hostileItem = (text: string): CollectionItem =>
  makeItem(
    [
      kept(
        question({
          subject: text,
          authors: [{ name: text, party: text }],
          questions: [{ numbers: [1], text, notes: [] }],
        }),
      ),
    ],
    { labels: [text], note: `${text}\n\n${text}` },
  );
const bare = makeItem([
  kept(
    question(
      {
        subject: null,
        authors: [],
        addressees: [],
        submitted: null,
        zaaknummer: null,
        officialId: null,
        questions: [],
      },
      {
        url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=x_y&did=%7Ez',
        site: 'tweedekamer',
      },
    ),
  ),
]);
const items: [name: string, item: CollectionItem][] = [
  [
    'an answered question',
    answeredItem({ labels: ['water', 'roest en zo'], note: 'Een.\n\nTwee.', passages: [passage()] }),
  ],
  ['authors with particles', makeItem([kept(question({ authors }))])],
  [
    'the Eerste Kamer',
    makeItem([kept(question({ chamber: 'EK', zaaknummer: null, documentnummer: '2098D1' }))]),
  ],
  ['markup of every format', hostileItem(hostile)],
  ['an uneven brace', hostileItem('op } en { neer {')],
  ['a backslash at the end', hostileItem('einde \\')],
  ['what looks like a tag', hostileItem('x\nER  - \nTY  - BOOK\r\nTI  - anders')],
  ['what looks like an entry', hostileItem('@book{x, title = {anders}}')],
  ['nothing known', bare],
];

/** What comes back of a text: blanks and line ends as one blank. */
const words = (text: unknown) =>
  String(text as string)
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
const list = (text: unknown) => (text === undefined ? [] : words(text).split(/ ?, ?/).map(words));
const names = (people: unknown) =>
  ((people as { literal?: string; family?: string; given?: string }[] | undefined) ?? []).map(
    ({ literal, family }) => words(literal ?? family),
  );
const day = (value: unknown) =>
  (value as { 'date-parts': number[][] } | undefined)?.['date-parts'][0]
    ?.map((part) => String(part).padStart(2, '0'))
    .join('-') ?? null;

/** The fields of an entry that was read, as the reference has them. */
function fieldsOf(entry: Record<string, unknown>, note: string) {
  const text = (name: string) => (entry[name] === undefined ? null : words(entry[name]));
  return {
    title: text('title'),
    authors: names(entry.author),
    date: day(entry.issued),
    accessed: day(entry.accessed),
    url: text('URL'),
    number: text('number'),
    type: text('genre'),
    institution: text('publisher'),
    place: text('publisher-place'),
    series: text('collection-title'),
    abstract: words(entry.abstract ?? ''),
    keywords: list(entry.keyword),
    note: text(note),
    csl: entry.type,
    language: entry.language,
  };
}

/** The same fields of the reference that was written; its key and archive are looked at by themselves. */
function expected(reference: Reference, change: Partial<Reference> = {}) {
  const { title, authors, date, accessed, url, number, type, institution, place, series, ...rest } = {
    ...reference,
    ...change,
  };
  return {
    ...{ title, authors, date, accessed, url, number, type, institution, place, series },
    abstract: words(rest.abstract),
    keywords: rest.keywords,
    note: words(rest.note),
    csl: 'report',
    language: 'nl',
  };
}

const apart = (text: string, signs: RegExp, instead: string) => words(text.replace(signs, instead));
/** Lines as BibTeX has them: where each but the last ends is marked. */
const marked = (note: string) =>
  note
    .split(/[\n\r\v\f\u0085\u2028\u2029]+/)
    .map(words)
    .filter(Boolean)
    .join(' ¶ ');
/** Where a sign would be taken for another thing, one that looks like it stands: in BibTeX and, of tags, in RIS. */
const lookalikes: Record<string, string> = {
  ...{ '˜': '~', ˆ: '^', '∖': '\\\\', '＄': '$', '｛': '{', '｝': '}' },
  ...{ '‹': '<', '›': '>', '％': '%', '＃': '#' },
};
const alike = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null).replace(/[˜ˆ∖＄｛｝‹›％＃]/g, (sign) => lookalikes[sign] ?? sign));
/** Which format it is is said: left to itself the library takes what a note holds for one. */
const read = (text: string, forceType: string) => new Cite(text, { forceType }).data;

describe.each(items)('%s', (_, item) => {
  const referenceOf = () => referencesOf([item])[0] as Reference;

  it('comes back from CSL-JSON', () => {
    const reference = referenceOf();
    const keywords = reference.keywords.map((word) => apart(word, /,/g, ' '));
    const [entry, ...more] = read(makeCslJson([item]), '@else/json');
    expect(more).toEqual([]);
    expect(fieldsOf(entry ?? {}, 'note')).toEqual(expected(reference, { keywords }));
    expect(entry?.id).toBe(reference.key);
    expect(entry?.archive).toBe(reference.archive);
    expect(entry?.archive_location).toBe(reference.archiveLocation ?? undefined);
  });

  it('comes back from RIS', () => {
    const reference = referenceOf();
    const [entry, ...more] = read(makeRis([item]), '@ris/file');
    expect(more).toEqual([]);
    const authors = reference.authors.map((name) => apart(name, /,/g, ' '));
    const keywords = reference.keywords.flatMap((word) => list(word.replaceAll(';', ',')));
    const { keywords: labels, ...fields } = fieldsOf(entry ?? {}, 'note');
    const { keywords: written, ...others } = expected(reference, { authors, keywords });
    expect(alike(fields)).toEqual(alike(others));
    // A label that is alone and has a comma stands there twice; that it stays one for Zotero `ris.test.ts` holds.
    expect(alike([...new Set(labels)])).toEqual(alike([...new Set(written)]));
    expect(entry?.source).toBe(reference.archive);
  });

  it('comes back from BibTeX', () => {
    const reference = referenceOf();
    const [entry, ...more] = read(makeBibtex([item]), '@biblatex/text');
    expect(more).toEqual([]);
    const keywords = reference.keywords.map((word) => apart(word, /[,;]/g, ' '));
    const note = `${marked(reference.note)} ¶ ${[reference.archive, reference.archiveLocation].filter(Boolean).join(', ')}`;
    expect(alike(fieldsOf(entry ?? {}, 'annote'))).toEqual(
      alike(expected({ ...reference, note }, { keywords })),
    );
    expect(alike(entry?.note)).toBe(alike(reference.citation));
    expect(entry?.id).toBe(reference.key);
    expect(entry?.['call-number']).toBe(reference.archiveLocation ?? undefined);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '{',
      '}',
      '\\',
      '%',
      '$',
      '~',
      '"',
      '@',
      '#',
      ',',
      ' ',
      '\n',
      'a',
      'ER  - ',
      'TY  - ',
    ),
  }),
);

it('no text breaks an entry or makes another one', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (texts) => {
      const all = texts.map(hostileItem);
      const count = (text: string, type: string) => read(text, type).length;
      expect(count(makeRis(all), '@ris/file')).toBe(all.length);
      expect(count(makeBibtex(all), '@biblatex/text')).toBe(all.length);
      expect(count(makeCslJson(all), '@else/json')).toBe(all.length);
    }),
    { numRuns: 60 },
  );
});

it('titles come back from BibTeX whatever is in them', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const item = makeItem([kept(question({ subject: text }))]);
      const [entry] = read(makeBibtex([item]), '@biblatex/text');
      expect(alike(words(entry?.title))).toBe(alike(words(referencesOf([item])[0]?.title)));
    }),
    { numRuns: 100 },
  );
});

it('keys are unique whatever their capitals, and the same for an item alone', () => {
  const many = [answeredItem(), answeredItem(), bare, bare];
  expect(referencesOf(many).map(({ key }) => key)).toEqual([
    'kv-tk-2098Z00011',
    'kv-tk-2098Z00011_2',
    'kamervragen',
    'kamervragen_2',
  ]);
});

it.each([
  ['RIS', makeRis],
  ['BibTeX', makeBibtex],
  ['CSL-JSON', makeCslJson],
])('%s breaks no address, and has none that is not of the web', (_, make) => {
  const long = `https://zoek.officielebekendmakingen.nl/${'a-b_c'.repeat(60)}.html`;
  const of = (url: string) => make([makeItem([kept(question({}, { url }))])]);
  expect(of(long)).toContain(long);
  expect(of('javascript:alert(1)')).not.toMatch(/^\W*(?:UR|url)\W.*javascript/im);
});
