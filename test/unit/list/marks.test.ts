import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from '../../../lib/list/marks';
import { snippetOf } from '../../../lib/list/snippet';
import { queryWords } from '../../../lib/model/item-words';
import type { CollectionItem } from '../../../lib/model/collection';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { question } from '../documents';

const shown = (text: string, query: string) =>
  markedParts(text, queryWords(query))
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('marks', () => {
  it.each([
    ['De haven van Rotterdam', 'haven', 'De [haven] van Rotterdam'],
    ['Gündoğan vraagt', 'gundogan', '[Gündoğan] vraagt'],
    ['Gu\u0308ndog\u0306an', 'gundogan', '[Gu\u0308ndog\u0306an]'], // combining accents
    ['luchthavens en havens', 'haven', 'lucht[haven]s en [haven]s'],
    ['havenhaven', 'haven', '[havenhaven]'],
    ['de ﬀ en İ', 'x', 'de ﬀ en İ'],
    ['kosten van de haven', 'haven kosten', '[kosten] van de [haven]'],
    ['De haven van Rotterdam', 'v haven', 'De [haven] van Rotterdam'],
    ['artikel 5 van 2015', '5', 'artikel [5] van 201[5]'],
    ['', 'haven', ''],
    ['geen', '', 'geen'],
    ['<b>haven</b>', 'haven', '<b>[haven]</b>'],
  ])('%j, %j', (text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });

  it('never change the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        expect(
          markedParts(text, queryWords(query))
            .map(({ text }) => text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

function item(change: Partial<Kamervraag>, own: Partial<CollectionItem> = {}): CollectionItem {
  return {
    key: 'k',
    ids: ['k'],
    documents: [{ document: question(change), resolved: { citations: [], sources: [] }, readAt: 1 }],
    labels: [],
    note: '',
    questions: [],
    passages: [],
    savedAt: 1,
    updatedAt: 1,
    ...own,
  };
}

describe('a snippet', () => {
  const find = (of: CollectionItem, query: string) => snippetOf(of, queryWords(query));
  it('is where most of the words are', () => {
    expect(find(item({}), 'roest herstel')).toMatchObject({ where: 'question', numbers: [2] });
    expect(find(item({}), 'voorbeeldkrant')).toMatchObject({ where: 'footnote', label: '1' });
    expect(find(item({}, { note: 'Roest: nabellen' }), 'roest')).toMatchObject({
      where: 'note',
      numbers: [],
    });
    const notice = item({ kind: 'postponement', notice: 'Dat vergt nader onderzoek.' });
    expect(find(notice, 'onderzoek')).toMatchObject({ where: 'notice', numbers: [] });
  });

  it('is cut between words, around the first of them', () => {
    const long = `${'woord '.repeat(60)}sluis ${'einde '.repeat(60)}`.trim();
    const snippet = find(item({ questions: [{ numbers: [1], text: long, notes: [] }] }), 'sluis');
    expect(snippet?.text).toMatch(/^… (woord )+sluis (einde )+…$/);
    expect(snippet?.text.length).toBeLessThan(180);
  });

  it('is cut around a word rather than a single letter', () => {
    const text = `${'een r is niets '.repeat(30)}sluis ${'en verder '.repeat(30)}`.trim();
    const of = item({ questions: [{ numbers: [1], text, notes: [] }] });
    expect(find(of, 'r sluis')?.text).toContain('sluis');
    expect(find(of, 'r')?.text).toMatch(/^een r is niets/);
  });

  it('is none where the words are not', () => {
    expect(find(item({}), 'zeehond')).toBeNull();
  });
});
