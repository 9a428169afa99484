import { describe, expect, it } from 'vitest';
import { unaskedWords } from '../../../lib/relate/asked';

const questions = 66_000;
/** So many words of a text, each in so many questions of the archive. */
const words = (count: number, weight = 1, name = 'woord') =>
  Array.from({ length: count }, (_, i) => [`${name}${i}`, weight] as const);

describe('which words of a document are not asked', () => {
  it.each([
    ['few frequent ones', words(60), 4_000, 0],
    ['very many rare ones', words(300), null, 0],
    ['many frequent ones: those beyond the 64 most telling', words(100), 4_000, 36],
    ['common ones, however few', words(3), 7_000, 3],
  ])('%s', (_, weights, count, unasked) => {
    const counts = new Map(count === null ? [] : weights.map(([stem]) => [stem, count]));
    expect(unaskedWords(new Map(weights), { questions, counts }).size).toBe(unasked);
  });

  it('rare ones come first, then those that the document says often', () => {
    const frequent = words(40, 1, 'dienst');
    const insisted = words(10, 6, 'gevolg');
    const rare = words(50, 1, 'sluisdeur');
    const counts = new Map([...frequent, ...insisted].map(([stem]) => [stem, 3_000]));
    const unasked = unaskedWords(new Map([...frequent, ...rare, ...insisted]), { questions, counts });
    expect(unasked.size).toBe(40 - 4);
    expect([...unasked].every((stem) => stem.startsWith('dienst'))).toBe(true);
  });

  it('in an archive of which nothing is counted yet, all are', () => {
    expect(unaskedWords(new Map(words(500)), { questions: 900, counts: new Map() }).size).toBe(0);
  });
});
