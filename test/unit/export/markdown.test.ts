import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import type { FootnoteDefinition, Heading, Link, Root, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { makeMarkdown } from '../../../lib/export/markdown';
import type { PlacedCitation } from '../../../lib/model/citation';
import type { CollectionItem } from '../../../lib/model/collection';
import { question } from '../documents';
import { answer, answeredItem, hostile, kept, makeItem, options, passage, speakDutch } from './items';

/* What is written is read back by a CommonMark parser that knows GitHub's footnotes. */

beforeAll(speakDutch);

const read = (text: string): Root =>
  unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(text);
const make = (...items: CollectionItem[]) => read(makeMarkdown(items, options));
function all<T extends RootContent>(root: Root, type: T['type']): T[] {
  const found: T[] = [];
  visit(root, type, (node) => void found.push(node as unknown as T));
  return found;
}
const headings = (root: Root) =>
  all<Heading>(root, 'heading').map((node) => `${'#'.repeat(node.depth)} ${toString(node)}`);
const definitions = (root: Root) =>
  Object.fromEntries(
    all<FootnoteDefinition>(root, 'footnoteDefinition').map((node) => [
      node.identifier,
      node.children.map((child) => toString(child)).join(' '),
    ]),
  );
const references = (root: Root) =>
  all<RootContent & { type: 'footnoteReference' }>(root, 'footnoteReference').map(
    ({ identifier }) => identifier,
  );
const links = (root: Root) => all<Link>(root, 'link').map((node) => [toString(node), node.url]);
const properties = (root: Root) =>
  parseYaml(all<Yaml>(root, 'yaml')[0]?.value ?? '') as Record<string, unknown>;
const textOf = (root: Root) => toString(root, { includeHtml: false });

it('has an answer below its question, or below the last of its questions', () => {
  expect(headings(make(makeItem([kept(answer())])))).toEqual([
    '# roestende sluisdeuren in het Voorbeeldkanaal',
    '## Vraag 1',
    '### Antwoord',
    '## Vraag 2',
    '## Vraag 3',
    '### Antwoord op vraag 2 en 3',
    '## Bronnen',
  ]);
});

it('joins the answer that was read later to the question that was saved', () => {
  const root = make(answeredItem());
  expect(headings(root)).toContain('### Antwoord op vraag 2 en 3');
  expect(textOf(root)).toContain('en wie betaalt het herstel?');
  expect(textOf(root)).toContain('Zeven; zie Kamerstuk 36 200-V, nr. 26.');
});

it('has only the questions that were singled out, with their answers, notes and sources', () => {
  const root = make(answeredItem({ questions: [2] }));
  expect(headings(root)).toEqual([
    '# roestende sluisdeuren in het Voorbeeldkanaal',
    '## Vraag 2',
    '### Antwoord op vraag 2 en 3',
    '## Bronnen',
  ]);
  expect(Object.values(definitions(root))).toEqual(['Kamerstuk 36 200-V, nr. 27']);
  expect(textOf(root)).not.toContain('Voorbeeldkrant');
  expect(headings(make(makeItem([kept(question())], { questions: [9] })))).toContain('## Vraag 1');
});

it('has each footnote once, with a label of its own, and what it cites as links', () => {
  const root = make(answeredItem());
  expect(definitions(root)).toEqual({
    '1': 'Voorbeeldkrant, 9 januari 2098 (https://www.voorbeeldkrant.example/sluis)',
    '1-2': 'Kamerstuk 36 200-V, nr. 27',
  });
  expect(references(root)).toEqual(['1', '1-2']);
  expect(links(root)).toEqual(
    expect.arrayContaining([
      ['https://www.voorbeeldkrant.example/sluis', 'https://www.voorbeeldkrant.example/sluis'],
      ['Kamerstuk 36 200-V, nr. 26', 'https://zoek.officielebekendmakingen.nl/kst-36200-V-26.html'],
      ['Kamerstukken II 36200 V, nr. 27', 'https://zoek.officielebekendmakingen.nl/kst-36200-V-27.html'],
    ]),
  );
});

it('says what a footnote leads to where its text does not', () => {
  const footnotes = [{ label: '1', text: 'NRC, 7 januari 2098', urls: ['https://www.nrc.nl/a?x=(1)&lt;=2'] }];
  const root = make(makeItem([kept(question({ footnotes }))]));
  const [note] = all<FootnoteDefinition>(root, 'footnoteDefinition');
  expect(links({ type: 'root', children: note ? [note] : [] })).toEqual([
    [expect.stringContaining('NRC 7 januari 2098'), 'https://www.nrc.nl/a?x=(1)&lt;=2'],
  ]);
});

it('keeps footnotes whose marks the page has lost', () => {
  const lost = question();
  lost.kamervraag.questions = lost.kamervraag.questions.map((block) => ({ ...block, notes: [] }));
  const root = make(makeItem([kept(lost)]));
  expect(references(root)).toEqual(['1']);
  expect(textOf(root)).toContain('Voetnoten zonder plaats in de tekst:');
});

it('gives every footnote of many documents another label, the reader’s own too', () => {
  const note = 'Zie[^1] en[^x].\n\n[^1]: eigen\n\n[^x]: ook';
  const root = make(...[1, 2, 3].map(() => answeredItem({ note })));
  const labels = all<FootnoteDefinition>(root, 'footnoteDefinition').map(({ identifier }) => identifier);
  expect(labels).toHaveLength(12);
  expect(new Set(labels).size).toBe(12);
  expect([...references(root)].sort()).toEqual([...labels].sort());
  expect(headings(root).slice(0, 2)).toEqual([
    '# Verzameling',
    '## roestende sluisdeuren in het Voorbeeldkanaal',
  ]);
});

it('has its facts as properties', () => {
  const root = make(answeredItem({ labels: ['water & "roest": ja', '2098', 'één/twee', '#'] }));
  expect(properties(root)).toEqual({
    title: 'roestende sluisdeuren in het Voorbeeldkanaal',
    citation: 'Aanhangsel Handelingen II 2097/98, nr. 12.',
    source: 'https://zoek.officielebekendmakingen.nl/ah-tk-20972098-12.html',
    author: ['Voorbeeld'],
    party: ['XYZ'],
    addressee: ['Minister van Waterwerken'],
    published: '2098-02-01',
    submitted: '2098-01-10',
    answered: '2098-02-01',
    status: 'answered',
    chamber: 'TK',
    id: 'ah-tk-20972098-12',
    zaaknummer: '2098Z00011',
    aanhangselnummer: 12,
    vergaderjaar: '2097-2098',
    read: '2098-01-20',
    created: '2098-02-03',
    labels: ['water & "roest": ja', '2098', 'één/twee', '#'],
    tags: ['water-roest-ja', '_2098', 'één/twee'],
  });
});

it('keeps what the reader’s Markdown leaves open within the note', () => {
  const open = '# Kop\n\n```\nopen\n\n<div>\n<!--';
  const root = make(answeredItem({ note: open, passages: [passage({ note: open })] }));
  expect(headings(root)).toEqual(
    expect.arrayContaining(['# Kop', '## Gemarkeerde passages', '## Vraag 1', '## Bronnen']),
  );
  const top = root.children.flatMap((node) => (node.type === 'heading' ? [toString(node)] : []));
  expect(top).not.toContain('Kop');
  expect(top).toContain('Vraag 1');
  expect(all(root, 'blockquote').map((node) => toString(node))).toEqual([
    expect.stringContaining('open'),
    'aangetast door roest',
  ]);
});

it('has the notice of a postponement, until there is an answer', () => {
  const postponed = kept(
    question({ kind: 'postponement', questions: [], notice: 'De vragen vergen meer tijd.' }),
  );
  expect(textOf(make(makeItem([postponed])))).toContain('De vragen vergen meer tijd.');
  expect(textOf(make(makeItem([postponed, kept(answer())])))).not.toContain('meer tijd');
});

it('has a document of which nothing is known', () => {
  const unknown = question({
    subject: null,
    authors: [],
    addressees: [],
    submitted: null,
    officialId: null,
    zaaknummer: null,
    questions: [],
    footnotes: [],
  });
  expect(headings(make(makeItem([kept(unknown)])))).toEqual(['# Kamervragen.']);
});

it('opens only addresses of the web', () => {
  const document = kept(question());
  const [citation] = document.resolved.citations;
  const text = document.document.kamervraag.footnotes[0]?.text ?? '';
  expect(citation?.text).toBe(text.slice(citation?.start, citation?.end));
  const evil = {
    ...document.resolved,
    sources: [],
    citations: [{ ...(citation as PlacedCitation), url: 'javascript:alert(1)' }],
  };
  expect(links(make(makeItem([{ ...document, resolved: evil }]))).map(([, url]) => url)).not.toContain(
    'javascript:alert(1)',
  );
});

const marks =
  '\\`*_[]<>()#+-.!|&~^$=%:@/{}1)"\' \u00a0a\nhttps://x.nl/a_b www.x.nl a@b.nl &amp; [^1] ![x](y) --- ***';
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.array(fc.constantFrom(...marks, ...marks.split(' ')), { maxLength: 20 }).map((parts) => parts.join('')),
  fc.constant(hostile),
);
/** As it is read: each white space a blank. */
const plain = (text: string) =>
  text
    .replace(/\0/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();

it('brings back every text as it was, with the reference behind it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const footnotes = [{ label: '1', text, urls: [] }];
      const questions = [{ numbers: [1], text, notes: ['1'] }];
      const root = make(makeItem([kept(question({ subject: text, questions, footnotes }))]));
      expect(plain(Object.values(definitions(root)).join())).toBe(plain(text));
      expect(references(root)).toHaveLength(1);
      const from = root.children.findIndex((node) => node.type === 'heading' && node.depth === 2);
      const upTo = root.children.findIndex((node, i) => i > from && node.type !== 'paragraph');
      const printed = root.children.slice(from + 1, upTo).map((node) => toString(node));
      expect(plain(printed.join(' '))).toBe(plain(text));
      expect(plain(String(properties(root).title))).toBe(
        plain(text) || 'Kamervragen van Voorbeeld van 10 januari 2098, nr. 2098Z00011.',
      );
      expect(headings(root)[0]?.replace(/\s+/g, ' ')).toBe(`# ${plain(String(properties(root).title))}`);
    }),
    { numRuns: 100 },
  );
});
