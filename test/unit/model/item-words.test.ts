import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryWords } from '../../../lib/model/item-words';

describe('the words of a query', () => {
  it.each<[typed: string, words: string[]]>([
    ['kosten,', ['kosten']],
    ['(“Gündoğan”)', ['gundogan']],
    ['…', ['…']],
    ['a/b -c- ', ['a/b', 'c']],
    ['§ 3.4!', ['§', '3.4']],
    ['😀x😀 😀', ['x', '😀']],
    ['«𝒜𝒷»', ['𝒜𝒷']],
    ['', []],
  ])('%s', (typed, words) => {
    expect(queryWords(typed)).toEqual(words);
  });

  it('are without what stands around them, whatever that is', () => {
    const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aÉ1 .-\0"«', '😀', '𝒜', '\ud800', '\udc00'), maxLength: 40 }),
        (typed) => {
          const plain = typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
          const words = plain.split(/\s+/).map((word) => word.replace(around, '') || word);
          expect(queryWords(typed)).toEqual(words.filter(Boolean));
        },
      ),
    );
  });

  it('are read of a million signs of which none is a letter', () => {
    expect(queryWords(`a${'\0'.repeat(1_000_000)}b${'\0'.repeat(1_000_000)}`)).toHaveLength(1);
  });
});
