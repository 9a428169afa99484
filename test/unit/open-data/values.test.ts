import { describe, expect, it } from 'vitest';
import { readAanhangselnummer } from '../../../lib/open-data/aanhangselnummer';
import { cqlQuery } from '../../../lib/open-data/cql';
import { printedName } from '../../../lib/open-data/people';
import { wish } from '../../../lib/model/job';
import { sources } from '../../../lib/open-data';
import { origins } from '../../../lib/open-data/addresses';
import { addDays, daysFrom, fittingDays } from '../../../lib/open-data/windows';

describe("a member's name", () => {
  it.each([
    ['S.P.R.A. van Weyenberg', 'Van Weyenberg'],
    ['R.H. (Romke) de Jong', 'De Jong'],
    ['H. Kat', 'Kat'],
    ['Dijk, D.J.H. van', 'Van Dijk'],
    ['Dijk, D.J.H. van der', 'Van der Dijk'],
    ['Kat, H.', 'Kat'],
    ['Th.C. de Graaf', 'De Graaf'],
    ['J.-P. Voorbeeld', 'Voorbeeld'],
    ['Ten Hoeve', 'Ten Hoeve'],
    ['Romke de Jong', 'Romke de Jong'],
    ["F. van 't Voorbeeld", "Van 't Voorbeeld"],
    ['  A.  El   Voorbeeld ', 'El Voorbeeld'],
    ['A.B.', 'A.B.'],
  ])('%s is printed as %s', (registered, printed) => {
    expect(printedName(registered)).toBe(printed);
  });
});

describe('an Aanhangselnummer', () => {
  it.each([
    ['242501244', 2025, '2024-2025', 1244],
    ['151601580', 2016, '2015-2016', 1580],
    ['989900150', 2099, '2098-2099', 150],
    ['989900150', 1999, '1998-1999', 150],
    ['990000012', 2000, '1999-2000', 12],
    ['000100012', 2000, '2000-2001', 12],
  ])('%s near %i is %s, %i', (text, year, vergaderjaar, aanhangselnummer) => {
    expect(readAanhangselnummer(text, year)).toEqual({ vergaderjaar, aanhangselnummer });
  });

  it.each(['', null, undefined, '1244', '242601244', '242500000', '24250124x', '2425012440'])(
    '%j is none',
    (text) => {
      expect(readAanhangselnummer(text, 2025)).toBeNull();
    },
  );
});

describe('windows of days', () => {
  const all = { from: '2090-01-01', until: '2090-03-10', subject: '' };
  it('end with the wish', () => {
    expect(daysFrom('2090-01-01', 7, all)).toEqual({ from: '2090-01-01', until: '2090-01-07', length: 7 });
    expect(daysFrom('2090-03-09', 7, all)).toEqual({ from: '2090-03-09', until: '2090-03-10', length: 2 });
  });
  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-31', 0, '2024-03-31'],
  ])('%s and %i days is %s', (day, days, then) => expect(addDays(day, days)).toBe(then));
  it.each([
    [7, 140, 2],
    [7, 51, 5],
    [2, 51, 1],
    [2, 5000, 1],
    [7, 50, 7],
    [7, 10, 14],
    [20, 0, 31],
  ])('of %i days with %i records become %i days', (days, total, next) => {
    expect(fittingDays(days, total, 50)).toBe(next);
  });
});

it('a query asks for days, in every spelling of what Kamervragen come out in, and for no words', () => {
  expect(cqlQuery({ from: '2090-01-01', until: '2090-01-02' })).toBe(
    'c.product-area==officielepublicaties and (w.publicatienaam=="Kamervragen (Aanhangsel)" or ' +
      'w.publicatienaam=="Kamervragen zonder antwoord" or w.publicatienaam=="Kamervragen zonder Antwoord") ' +
      'and dt.available>=2090-01-01 and dt.available<=2090-01-02 sortBy dt.date/sort.descending',
  );
});

it('the sources name the hosts that they ask', () => {
  expect(origins).toEqual({
    'tweede-kamer': ['https://gegevensmagazijn.tweedekamer.nl/*'],
    koop: ['https://repository.overheid.nl/*', 'https://zoek.officielebekendmakingen.nl/*'],
  });
  expect(sources.map(({ id }) => id)).toEqual(Object.keys(origins));
  expect(wish.safeParse({ from: '2090-01-01', until: '1-2-2090', subject: '' }).success).toBe(false);
});
