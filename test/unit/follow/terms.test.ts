import { describe, expect, it } from 'vitest';
import { expectedAnswer } from '../../../components/terms';

describe('expectedAnswer', () => {
  it.each([
    ['TK', '2023-06-23', '2023-07-14'], // three weeks
    ['EK', '2023-06-23', '2023-07-21'], // four weeks
    ['TK', '2023-12-20', '2024-01-10'], // into the next year
    ['TK', '2024-02-10', '2024-03-02'], // over a leap day
    ['TK', '2023-03-15', '2023-04-05'], // over the change to summer time
    ['EK', '2023-10-10', '2023-11-07'], // and back
    ['TK', null, null],
  ] as const)('%s, submitted %s: %s', (chamber, submitted, expected) => {
    expect(expectedAnswer({ chamber, submitted })).toBe(expected);
  });
});
