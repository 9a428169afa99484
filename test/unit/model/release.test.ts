import { expect, it } from 'vitest';
import { hasNews } from '../../../lib/model/release';

it.each<[string | undefined, string, boolean]>([
  ['0.1.0', '0.2.0', true],
  ['0.1.9', '0.2.0', true],
  ['0.9.0', '0.10.0', true],
  ['0.10.0', '0.9.0', false],
  ['0.9.3', '1.0.0', true],
  ['1.0.0', '0.9.0', false],
  ['0.1.0', '0.1.1', false],
  ['0.1.0', '0.1.0', false],
  ['0.1', '0.1.0', false],
  ['1', '1.1.0', true],
  [undefined, '0.1.0', false],
  ['', '0.1.0', true],
])('from %s to %s: %s', (before, now, news) => {
  expect(hasNews(before, now)).toBe(news);
});
