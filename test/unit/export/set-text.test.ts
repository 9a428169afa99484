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
