import { expect, it } from 'vitest';
import { isPrintedAs } from '../../../lib/model/member';

it.each([
  ['De Jong', 'de Jong', true],
  ['Romke de Jong', 'De Jong', true],
  ['De Jong', 'Romke de Jong', false],
  ['Van der Jong', 'De Jong', false],
  ['Nederjong', 'Jong', false],
  ['Romke de Jong', 'Anna de Jong', false],
])('%s is printed as %s: %s', (name, printed, expected) => expect(isPrintedAs(name, printed)).toBe(expected));
