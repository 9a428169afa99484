import { describe, expect, it } from 'vitest';
import { isWebAddress } from '../../../components/safe-link';

describe('isWebAddress', () => {
  it.each([
    ['https://www.voorbeeldkrant.example/sluis', true],
    ['http://voorbeeldkrant.example', true],
    ['HTTPS://voorbeeldkrant.example/', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,<p>', false],
    ['file:///etc/hosts', false],
    ['chrome://settings', false],
    ['www.voorbeeldkrant.example', false], // would be relative to our own page
    ['//voorbeeldkrant.example', false],
    ['', false],
    [null, false],
  ])('%j: %s', (address, expected) => {
    expect(isWebAddress(address)).toBe(expected);
  });
});
