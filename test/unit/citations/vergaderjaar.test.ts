import { expect, it } from 'vitest';
import { shortYear } from '../../../lib/citations/vergaderjaar';

it('is short as the Leidraad has it', () => {
  expect([shortYear('2022-2023'), shortYear('1999-2000')]).toEqual(['2022/23', '1999/00']);
});
