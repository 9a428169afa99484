import { describe, expect, it } from 'vitest';
import { ministryOf } from '../../../lib/list/entry';
import { entry } from './rows';

describe('ministryOf', () => {
  it.each([
    ['Minister van Financiën', 'Financiën'],
    ['Staatssecretaris van Financiën', 'Financiën'],
    ['minister voor Jeugd en Gezin', 'Jeugd en Gezin'],
    ['Minister-President', 'Minister-President'],
    ['Minister', 'Minister'],
    ['', ''],
  ])('%s: %s', (addressee, expected) => {
    expect(ministryOf(addressee)).toBe(expected);
  });
});

describe('an entry', () => {
  it('holds each value once', () => {
    const { values } = entry({
      authors: [
        { name: 'Voorbeeld', party: 'XYZ' },
        { name: 'De Tweede', party: 'XYZ' },
        { name: 'Zonder', party: null },
      ],
      addressees: ['Minister van Financiën', 'Staatssecretaris van Financiën'],
      sources: [{ name: 'Voorbeeldkrant', group: 'press' }],
      labels: ['water'],
      submitted: null,
      answered: '2099-02-01',
      status: 'answered',
    });
    expect(values).toEqual({
      label: ['water'],
      person: ['Voorbeeld', 'De Tweede', 'Zonder'],
      party: ['XYZ'],
      ministry: ['Financiën'],
      year: ['2099'],
      status: ['answered'],
      due: [],
      source: ['Voorbeeldkrant'],
    });
  });

  it('has its parties by one name each, with what they are today, and prints them as they were', () => {
    const authors = [
      { name: 'Voorbeeld', party: 'Groen Links' },
      { name: 'De Tweede', party: 'GL' },
      { name: 'Van der Derde', party: 'PvdA' },
      { name: 'Vierde', party: 'D’66' },
    ];
    const { values, row, words } = entry({ authors });
    expect(values.party).toEqual(['GroenLinks', 'PRO', 'PvdA', 'D66']);
    expect(row.authors).toEqual(authors);
    expect(words).toContain('groen links'); // searched is what is printed
    expect(words.split(' ')).not.toContain('pro');
  });

  it('of which nothing is known has no values but its status', () => {
    const { values } = entry({ authors: [], addressees: [], submitted: null, subject: null, id: null });
    expect(Object.values(values).flat()).toEqual(['unknown']);
  });

  it('is found by its own words, without accents', () => {
    const { words } = entry({ note: 'Nabellen', labels: ['Dijk'] });
    for (const word of ['gundogan', 'sluisdeuren', 'nabellen', 'dijk', 'waterwerken', '2098z00011'])
      expect(words).toContain(word);
  });
});
