import { describe, expect, it } from 'vitest';
import { expectedAnswer } from '../../../lib/follow/terms';

describe('expectedAnswer', () => {
  it.each([
    ['TK', '2023-06-23', false, '2023-07-14'], // three weeks
    ['TK', '2023-06-23', true, '2023-08-04'], // prolonged once, by three
    ['EK', '2023-06-23', false, '2023-07-21'], // four weeks
    ['EK', '2023-06-23', true, null], // by how much a notice prolongs is nowhere said
    ['TK', '2023-12-20', false, '2024-01-10'], // into the next year
    ['TK', '2023-12-20', true, '2024-01-31'],
    ['TK', '2024-02-10', false, '2024-03-02'], // over a leap day
    ['TK', '2024-02-08', false, '2024-02-29'], // onto it
    ['TK', '2023-02-08', false, '2023-03-01'], // there is none
    ['TK', '2100-02-10', false, '2100-03-03'], // nor in a century's year
    ['TK', '2000-02-10', false, '2000-03-02'], // but in every fourth
    ['EK', '2024-02-01', false, '2024-02-29'],
    ['TK', '2023-03-15', false, '2023-04-05'], // over the change to summer time
    ['EK', '2023-10-10', false, '2023-11-07'], // and back
    ['TK', null, false, null],
    ['TK', null, true, null],
    ['TK', '2023-13-45', false, null], // no day
  ] as const)('%s, submitted %s, postponed %s: %s', (chamber, submitted, postponed, date) => {
    const expected = expectedAnswer({ chamber, submitted }, postponed);
    expect(expected).toEqual(date && { date, prolonged: postponed });
  });
});
