import { describe, expect, it } from 'vitest';
import { matchesQuery, tally, yearOf } from '../../../components/search';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import type { CollectionItem } from '../../../lib/model/collection';
import { question } from '../documents';

function item(own: Partial<CollectionItem> = {}, change: Partial<Kamervraag> = {}): CollectionItem {
  return {
    key: 'kv-tk-2098Z00011',
    ids: ['kv-tk-2098Z00011', '2098Z00011'],
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

const full = item(
  { key: 'full', labels: ['Waterstaat'], note: 'Nabellen over de kosten.' },
  {
    authors: [{ name: 'Gündoğan', party: 'XYZ' }],
    answers: [{ numbers: [1], text: 'Ja, het herstel kost €\u00a03 miljoen.', notes: [] }],
    explanation: 'Deze vragen volgen op een werkbezoek.',
  },
);

describe('matchesQuery', () => {
  it.each([
    ['', true],
    ['   ', true],
    ['sluisdeuren', true], // subject
    ['SLUISDEUREN', true],
    ['sluisdeur', true], // the beginning of a word: search as you type
    ['aangetast', true], // question
    ['herstel miljoen', true], // answer, in any order with what stands between
    ['miljoen herstel', true],
    ['werkbezoek', true], // explanation
    ['voorbeeldkrant.example/sluis', true], // footnote's address
    ['gundogan', true], // accents
    ['Gündoğan XYZ', true],
    ['Gu\u0308ndogan', true], // typed with a combining accent
    ['waterwerken', true], // addressee
    ['waterstaat', true], // label
    ['nabellen', true], // note
    ['2098Z00011', true],
    ['sluisdeuren molens', false], // every word must occur
    ['brug', false],
    ['[sluis', false], // no pattern
    ['.*', false],
  ])('%j: %s', (query, expected) => {
    expect(matchesQuery(full, query)).toBe(expected);
  });

  it('sees what was changed since it last looked', () => {
    expect(matchesQuery(item({ key: 'noted' }), 'terugbellen')).toBe(false);
    expect(matchesQuery(item({ key: 'noted', note: 'Terugbellen', updatedAt: 2 }), 'terugbellen')).toBe(true);
    expect(matchesQuery(item({ key: 'noted', updatedAt: 3 }), 'terugbellen')).toBe(false);
  });
});

describe('yearOf', () => {
  it.each([
    [{ submitted: '2098-01-10', answered: null }, '2098'],
    [{ submitted: '2097-12-20', answered: '2098-01-14' }, '2097'],
    [{ submitted: null, answered: '2098-01-14' }, '2098'],
    [{ submitted: null, answered: null }, null],
  ])('%j: %s', (dates, expected) => {
    expect(yearOf(item({}, dates))).toBe(expected);
  });
});

describe('tally', () => {
  it.each([
    [[], []],
    [
      ['haven', 'douane', 'haven'],
      [
        { value: 'haven', count: 2 },
        { value: 'douane', count: 1 },
      ],
    ],
    [
      ['b', 'a'],
      [
        { value: 'a', count: 1 },
        { value: 'b', count: 1 },
      ],
    ],
  ])('%j', (values, expected) => {
    expect(tally(values)).toEqual(expected);
  });
});
