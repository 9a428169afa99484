import { describe, expect, it } from 'vitest';
import { isWebAddress, webAddress } from '../../../lib/model/web-address';

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

  it('is handed on without the blanks around it', () => {
    expect(webAddress(' https://voorbeeldkrant.example/a ')).toBe('https://voorbeeldkrant.example/a');
    expect(webAddress(' javascript:alert(1)')).toBeNull();
  });
});
