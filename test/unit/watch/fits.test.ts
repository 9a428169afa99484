import { describe, expect, it } from 'vitest';
import type { Search } from '../../../lib/model/watch';
import { asksSomething, fits } from '../../../lib/watch/fits';
import { question } from '../documents';

const nothing: Search = { words: '', people: [], parties: [], ministries: [] };
const asked = (change: Parameters<typeof question>[0] = {}) =>
  question({
    subject: 'roestende sluisdeuren',
    authors: [
      { name: 'Van der Verzinsel', party: 'GL' },
      { name: 'De Jong', party: 'Groep Voorbeeld' },
      { name: 'Zonderpartij', party: null },
    ],
    addressees: [
      'Minister van Waterwerken',
      'Staatssecretaris van Justitie en Veiligheid - Rechtsbescherming',
      'Minister-President',
    ],
    ...change,
  }).kamervraag;

describe('a question fits', () => {
  it.each<[string, Partial<Search>, boolean]>([
    ['its subject', { words: 'sluisdeur' }, true],
    ['another subject', { words: 'veerpont' }, false],
    ['not the name of who asks, as a word', { words: 'verzinsel' }, false],
    ['not the ministry, as a word', { words: 'waterwerken' }, false],
    ['its number', { words: '2098Z00011' }, true],
    ['a word and its number', { words: 'sluisdeur 2098Z00011' }, true],
    ['a phrase over two fields', { words: '"sluisdeuren 2098Z00011"' }, false],
    ['its member', { people: ['Van der Verzinsel'] }, true],
    ['its member in other letters', { people: ['van der verzinsel'] }, true],
    ['its second member', { people: ['De Jong'] }, true],
    ['a member by the first name too', { people: ['Romke de Jong'] }, true],
    ['a member by a part of the name', { people: ['Verzinsel'] }, true],
    ['a member whose name only ends so', { people: ['Zinsel'] }, false],
    ['one of two members', { people: ['Niemand', 'De Jong'] }, true],
    ['its party as the list calls it', { parties: ['GroenLinks'] }, true],
    ['its party as it is printed', { parties: ['GL'] }, true],
    ['its party in other letters', { parties: ['groenlinks'] }, true],
    ['its party as a group', { parties: ['Groep Voorbeeld'] }, true],
    ['another party', { parties: ['VVD'] }, false],
    ['its ministry', { ministries: ['Waterwerken'] }, true],
    ['its ministry with the office', { ministries: ['Staatssecretaris van Waterwerken'] }, true],
    ['its ministry within a longer name', { ministries: ['Justitie en Veiligheid'] }, true],
    ['a part of a ministry', { ministries: ['Rechtsbescherming'] }, true],
    ['half a word of a ministry', { ministries: ['Water'] }, false],
    ['the Minister-President', { ministries: ['Minister-President'] }, true],
    ['another ministry', { ministries: ['Financiën'] }, false],
    ['word, member and ministry', { words: 'sluis', people: ['De Jong'], ministries: ['Waterwerken'] }, true],
    ['word and member, not the ministry', { words: 'sluis', ministries: ['Financiën'] }, false],
  ])('%s', (_, search, expected) => {
    expect(fits({ ...nothing, ...search })(asked())).toBe(expected);
  });

  it('nothing where it has no subject, member or ministry', () => {
    const bare = asked({ subject: null, authors: [], addressees: [] });
    expect(fits({ ...nothing, words: 'sluisdeur' })(bare)).toBe(false);
    expect(fits({ ...nothing, people: ['De Jong'] })(bare)).toBe(false);
    expect(fits({ ...nothing, ministries: [''] })(bare)).toBe(false);
  });
});

it.each<[Partial<Search>, boolean]>([
  [{}, false],
  [{ words: ' ? ' }, false],
  [{ words: 'x' }, true],
  [{ people: ['x'] }, true],
  [{ parties: ['x'] }, true],
  [{ ministries: ['x'] }, true],
])('%j asks for something: %s', (search, expected) => {
  expect(asksSomething({ ...nothing, ...search })).toBe(expected);
});
