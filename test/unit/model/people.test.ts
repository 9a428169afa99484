import { expect, it } from 'vitest';
import { peopleLine } from '../../../lib/model/people';

it('writes people as documents do, the party where it is known', () => {
  expect(
    peopleLine([
      { name: 'Voorbeeld', party: 'XYZ' },
      { name: 'De Tweede', party: null },
    ]),
  ).toBe('Voorbeeld (XYZ), De Tweede');
  expect(peopleLine([])).toBe('');
});
