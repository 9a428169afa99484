import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/sites';
import { skeleton } from '../../../lib/sites/skeleton';
import { addressesOf } from '../../sites/catalogue';
import { fictionalQuestion } from '../../sites/fictional';
import { renderPublication } from '../../sites/officiele-bekendmakingen';
import { renderTweedeKamer } from '../../sites/tweede-kamer';
import { fictionalAddress, fictionalId } from '../../skeleton/fictional-address';
import { makeFixture } from '../../skeleton/fixture';
import { parseReport } from '../../skeleton/parse';
import { fixtureFolder, sampleFolder, savedPages } from '../sites/pages';

const open = (html: string, url: string) =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

/** A report as the bar copies it. */
function reportOf(page: Document, url: string): string {
  const read = readPage(page, url)?.kamervraag;
  const kind = read ? `Soort: ${read.kind} (${read.status})\n` : '';
  return `Naslag 0.1.0, rapport\nAdres: ${url}\n${kind}\`\`\`\n${skeleton(page)}\n\`\`\``;
}

/** How a page is understood, without what it says. */
function understood(page: Document, url: string) {
  const reading = readPage(page, url);
  if (!reading) return null;
  const { kind, status, questions, answers, footnotes } = reading.kamervraag;
  const numbers = (blocks: typeof questions) => blocks.map((block) => block.numbers);
  return {
    ...{ kind, status, layout: reading.layout, missing: reading.missing },
    questions: numbers(questions),
    answers: numbers(answers),
    footnotes: footnotes.length,
    notes: questions.map(({ notes }) => notes.length),
    marks: reading.places.marks.map(({ footnote }) => footnote),
  };
}

const documents = [13, 73].map(fictionalQuestion).flatMap((document) => [
  { name: 'made', url: addressesOf(document).publication, html: renderPublication(document) },
  { name: 'made', url: addressesOf(document).parliament, html: renderTweedeKamer(document) },
]);
const pages = [...savedPages(fixtureFolder), ...savedPages(sampleFolder), ...documents];

/**
 * Pages that are what they are by words that no skeleton tells: those of a notice, and those of a title that stands in one
 * text with its label.
 */
const toldByWords = ['obk-withdrawal', 'obk-chair-notice', 'tk-withdrawal', 'tk-appendix-postponement'];

describe('a page that is made of the report of one', () => {
  it.each(pages.map((page) => [page.name, page] as const))(
    '%s: has its skeleton, and is understood as it was',
    (name, { html, url }) => {
      const page = open(html, url);
      const fixture = makeFixture(reportOf(page, url));
      const made = open(fixture.html, fixture.url);
      expect(skeleton(made)).toBe(skeleton(page));
      if (toldByWords.includes(name))
        return expect(understood(made, fixture.url)).not.toEqual(understood(page, url));
      expect(understood(made, fixture.url)).toEqual(understood(page, url));
      expect(fixture.expected.isKamervraag).toBe(readPage(page, url) !== null);
    },
  );

  it('says nothing that the page said', () => {
    const { html, url } = savedPages(fixtureFolder).find(({ name }) => name === 'obk-question') ??
      documents[0] ?? { html: '', url: '' };
    const fixture = makeFixture(reportOf(open(html, url), url));
    for (const word of ['Romke', 'heftrommels', 'voorbeeldkrant', '2098Z00001', 'Infrastructuur'])
      expect([html.includes(word), fixture.html.includes(word)]).toEqual([true, false]);
  });
});

describe('a report', () => {
  const plain =
    'Adres: https://www.tweedekamer.nl/x?id=2024Z1\nSoort: answer (ok)\n```\nskeleton 1\nhtml\n body\n  p …4\n```\nMet groet';
  it.each<[string, string]>([
    ['as it is', plain],
    ['without its fence', plain.replaceAll('```\n', '')],
    ['quoted', plain.replace(/^/gm, '> ')],
    ['set in', plain.replace(/^/gm, '    ')],
    ['with the ends of lines of Windows', plain.replaceAll('\n', '\r\n')],
    ['with hard spaces', plain.replaceAll(/^ +/gm, (spaces) => '\u00a0'.repeat(spaces.length))],
    ['in a letter', `Beste makers,\n\nhet gaat mis.\n\n${plain}`],
    ['with spaces behind', plain.replaceAll('\n', '  \n')],
  ])('%s', (_, text) => {
    const report = parseReport(text);
    expect(report.address).toBe('https://www.tweedekamer.nl/x?id=2024Z1');
    expect(report.kind).toBe('answer');
    expect(report.skeleton).toEqual({
      type: 'element',
      head: 'html',
      children: [
        {
          type: 'element',
          head: 'body',
          children: [{ type: 'element', head: 'p', children: [{ type: 'text', kind: '', lengths: [4] }] }],
        },
      ],
    });
  });

  it.each([
    ['that carries no skeleton', 'Adres: https://www.tweedekamer.nl/x', /carries no skeleton/],
    ['whose skeleton is empty', 'skeleton 1\n```', /no element/],
    ['with a line that was spoilt', 'skeleton 1\nhtml\n p …x', /not understood: …x/],
    ['that names millions', 'skeleton 1\nhtml\n ×9999\n  ×9999\n   p …9', /too large/],
    ['with a text of millions', 'skeleton 1\nhtml\n p …999999999', /too large/],
    [
      'of no site of ours',
      'Adres: https://elders.example/x\nskeleton 1\nhtml\n p …9',
      /no address of one of the sites/,
    ],
  ])('%s is refused with a sentence', (_, text, sentence) => {
    expect(() => makeFixture(text)).toThrow(sentence);
  });

  it('writes no markup of its own accord', () => {
    const text =
      'Adres: https://www.tweedekamer.nl/x\nskeleton 1\nhtml\n p "<script>1</script>"\n p.a"onclick=x[role=a"b]';
    expect(makeFixture(text).html).not.toMatch(/<script|"onclick|a"b/);
    expect(makeFixture(`${text}\n p[onclick=alert(1)][hidden] …4`).html).toContain('<p hidden>');
    expect(() => makeFixture(`${text}\n script "alert(1)"`)).toThrow(/no element of a skeleton: script/);
  });
});

describe('an address of our own', () => {
  it.each([
    ['kv-tk-2023Z11786', 'kv-tk-2098Z90001'],
    ['ah-tk-20222023-3091', 'ah-tk-20972098-9001'],
    ['ah-tk-20222023-3091-h1', 'ah-tk-20972098-9001-h1'],
    ['ah-1271549', 'ah-9000001'],
    ['kst-28286-1066', 'kst-90001-9001'],
    ['2025D04328', '2098D90001'],
  ])('%s', (id, expected) => expect(fictionalId(id)).toBe(expected));

  it.each([
    [
      'https://zoek.officielebekendmakingen.nl/kv-tk-2023Z11786.html',
      'https://zoek.officielebekendmakingen.nl/kv-tk-2098Z90001.html',
    ],
    [
      'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2023Z11786&did=2023D28312&qry=jansen',
      'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098Z90001&did=2098D90001',
    ],
  ])('%s', (address, expected) => expect(fictionalAddress(address)).toBe(expected));
});
