import { describe, expect, it } from 'vitest';
import { isAffordableJson } from '../../../lib/model/affordable-json';

describe('a text that is read as JSON', () => {
  it.each<[what: string, text: string]>([
    ['nothing', ''],
    ['no JSON', 'sluis ] } { ['],
    ['an item', JSON.stringify({ key: 'a', labels: ['b'], documents: [{ url: 'c' }] })],
    [
      'blocks without a word, as dense as JSON of ours can be',
      `[${'{"numbers":[1],"text":"","notes":[]},'.repeat(100_000)}0]`,
    ],
    ['brackets within a text', JSON.stringify({ note: '[{"'.repeat(1_000_000) })],
    ['a quotation mark behind a backslash', JSON.stringify({ note: `\\"${'['.repeat(200_000)}` })],
    ['what an upgrade kept, as deep as that may be', `${'['.repeat(201)}${']'.repeat(201)}`],
  ])('%s', (_, text) => {
    expect(isAffordableJson(text)).toBe(true);
  });

  it.each<[what: string, text: string]>([
    ['15 million brackets', '['.repeat(15_000_000)],
    ['brackets that close at once', `[${'[],'.repeat(1_000_000)}0]`],
    ['objects that close at once', `[${'{},'.repeat(1_000_000)}0]`],
    ['objects 5,000 deep', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['depth behind a text', `{"a":"]]]]","b":${'['.repeat(300)}`],
  ])('not %s', (_, text) => {
    expect(isAffordableJson(text)).toBe(false);
  });
});
