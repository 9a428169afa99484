import { beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from '../../../lib/export/facts';
import { makeMarkdown } from '../../../lib/export/markdown';
import { richDocument } from '../../../lib/export/rich-text';
import type { ReadDocument, TextBreak } from '../../../lib/model/document';
import { makePackLine, unpackLine } from '../../../lib/model/pack';
import { question } from '../documents';
import { kept, makeItem, options, speakDutch } from './items';

/* A text that holds a table, wherever it is taken: rows and cells stay apart. */

const text = 'Klopt dit? Brug Jaar Oude | brug 2090 Zie Kamerstuk 36 200-V, nr. 26.';
const at = (word: string, begins: TextBreak['begins'], column: number | null = null): TextBreak => ({
  at: text.indexOf(word),
  begins,
  column,
});
const table = (column: boolean): TextBreak[] => [
  at('Brug', 'table', 0),
  at('Jaar', 'cell', column ? 2 : null),
  at('Oude', 'row', 0),
  at('2090', 'cell', column ? 2 : null),
  at('Zie', 'paragraph'),
];
const documentWith = (breaks: TextBreak[], questionText = text): ReadDocument => ({
  ...question({
    questions: [{ numbers: [1], text: questionText, notes: ['1'] }],
    footnotes: [{ label: '1', text, urls: [] }],
  }),
  shape: { questions: [breaks], answers: [], footnotes: [breaks] },
});
const item = (breaks: TextBreak[], words = text) => makeItem([kept(documentWith(breaks, words))]);

beforeAll(speakDutch);

describe('a table in a text', () => {
  it('is one in Markdown, and in a footnote of it', () => {
    const markdown = makeMarkdown([item(table(true))], options);
    const own = ['| Brug |  | Jaar |', '| --- | --- | --- |', '| Oude \\| brug |  | 2090 |'];
    expect(markdown).toContain(`Klopt dit?\n\n${own.join('\n')}\n\nZie [Kamerstuk 36 200-V, nr. 26](`);
    expect(markdown).toContain(`[^1]: Klopt dit?\n\n    ${own.join('\n    ')}\n\n    Zie `);
    expect(markdown).toMatch(/nr\. 26\]\([^)]*\)\.\[\^1\]\n/);
  });

  it('has a line a row where no column is certain', () => {
    const markdown = makeMarkdown([item(table(false))], options);
    expect(markdown).toContain('- Brug \\| Jaar\n- Oude \\| brug \\| 2090\n');
  });

  it('is flat where how it was set is of another text', () => {
    const markdown = makeMarkdown([item([at('rug', 'table', 0)])], options);
    expect(markdown).toContain('Klopt dit? Brug Jaar Oude | brug 2090 Zie ');
  });

  it('is one for Word and mail, with a line a row beside it', () => {
    const rich = richDocument(item(table(true)), 'https://a.example/', () => null);
    expect(rich.html).toContain(
      '<p>Klopt dit?</p><table border="1"><tr><td>Brug</td><td></td><td>Jaar</td></tr><tr><td>Oude | brug</td>',
    );
    expect(rich.text).toContain('Klopt dit?\nBrug |  | Jaar\nOude | brug |  | 2090\nZie Kamerstuk');
  });

  it('keeps its note marks where they stand', () => {
    const end = text.indexOf(' Jaar');
    const rich = richDocument(item(table(true)), 'https://a.example/', () => ({
      notes: [{ at: end, footnote: 0 }],
      italics: [{ start: text.indexOf('Oude'), end: text.indexOf('2090') + 4 }],
    }));
    expect(rich.html).toContain('<td>Brug<a class="sdfootnoteanc"');
    expect(rich.html).toContain('<td><i>2090</i></td>');
  });

  it('reads on in one line where there is only one', () => {
    expect(factsOf(item(table(true))).firstWords).toBe(
      'Klopt dit? Brug | | Jaar; Oude | brug | | 2090 Zie Kamerstuk 36 200-V, nr. 26.',
    );
  });

  it('does not cut a citation that runs on in the next line', () => {
    const breaks = [at('36 200-V', 'paragraph')];
    expect(makeMarkdown([item(breaks)], options)).toContain('[Kamerstuk 36 200-V, nr. 26](');
  });

  it('is kept by a pack', () => {
    const document = documentWith(table(true));
    const line = makePackLine({ versions: [{ document, readAt: 0 } as never], question: null });
    expect(unpackLine(line)?.[0]?.shape).toEqual(document.shape);
  });
});

describe('a list in a text', () => {
  const words = 'Deelt u: bruggen sluizen En dan? a. oude b. nieuwe Zo nee?';
  const item = (depth: number, number: number | null, more?: true) => ({
    depth,
    number,
    ...(more && { more }),
  });
  const begin = (word: string, item?: TextBreak['item']): TextBreak => ({
    at: words.indexOf(word),
    begins: 'paragraph',
    column: null,
    ...(item && { item }),
  });
  const breaks = [
    begin('bruggen', item(1, 3)),
    begin('sluizen', item(1, 4)),
    begin('En dan', item(1, 4, true)),
    begin('a.', item(2, null)),
    begin('b.', item(2, null)),
    begin('Zo nee'),
  ];
  const listed = makeItem([kept(documentWith(breaks, words))]);

  it('is one in Markdown, with what stands within an item', () => {
    expect(makeMarkdown([listed], options)).toContain(
      'Deelt u:\n\n3. bruggen\n4. sluizen\n\n   En dan?\n\n   a. oude\n\n   b. nieuwe\n\nZo nee?',
    );
  });

  it('is one for Word and mail, and bears one sign an item', () => {
    const rich = richDocument(listed, 'https://a.example/', () => null);
    expect(rich.html).toContain(
      '<p>Deelt u:</p><ol><li value="3"><p>bruggen</p></li><li value="4"><p>sluizen</p><p>En dan?</p>' +
        '<p style="margin-left: 3em">a. oude</p><p style="margin-left: 3em">b. nieuwe</p></li></ol><p>Zo nee?',
    );
    expect(rich.text).toContain('Deelt u:\n3. bruggen\n4. sluizen\nEn dan?\n  a. oude\n  b. nieuwe\nZo nee?');
  });

  it('reads on in one line with its signs', () => {
    expect(factsOf(listed).firstWords).toBe(
      'Deelt u: 3. bruggen 4. sluizen En dan? a. oude b. nieuwe Zo nee?',
    );
  });

  it('whose breaks leap in depth loses nothing', () => {
    const leaping = [
      begin('bruggen', item(7, null, true)),
      begin('sluizen', item(3, null)),
      begin('En dan', item(1, null)),
    ];
    const { html } = richDocument(
      makeItem([kept(documentWith(leaping, words))]),
      'https://a.example/',
      () => null,
    );
    for (const word of words.split(' ')) expect(html).toContain(word);
  });
});
