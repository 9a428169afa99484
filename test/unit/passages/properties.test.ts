import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likeness } from '../../../lib/passages/likeness';
import { plainOf } from '../../../lib/passages/plain';
import { describe as describePassage } from '../../../lib/passages/describe';
import { finderIn } from '../../../lib/passages/locate';
import { asked, found } from './hand-made';

const words = (
  'de het een sluis brug dijk kade gemaal minister kamer bericht krant onderzoek kosten jaar herstel roest beheerder ' +
  'provincie gemeente motie antwoord vraag bereid waarom wanneer hoeveel klopt bekend uitgesteld verzakt veilig gesloten'
).split(' ');
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 8, maxLength: 40 })
  .map((all) => `${all.join(' ')}?`);
const texts = fc.array(sentence, { minLength: 1, maxLength: 5 });
/** A range of the middle text, as shares of its length. */
const range = fc.tuple(
  fc.double({ min: 0, max: 0.9, noNaN: true }),
  fc.double({ min: 0.02, max: 0.5, noNaN: true }),
);

function mark(all: string[], [from, share]: [number, number]) {
  const index = all.length >> 1;
  const length = all[index]?.length ?? 0;
  const start = Math.floor(from * length);
  const end = Math.min(length, start + Math.max(1, Math.floor(share * length)));
  const described = describePassage(asked(all), { place: { part: 'question', index }, start, end });
  return described && { index, passage: { id: 'a', ...described, note: '', markedAt: 1 } };
}

it('whatever is marked is found where it stands, in a page that has not changed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), { minLength: 1, maxLength: 4 }),
      range,
      (all, range) => {
        const marked = mark(all, range);
        if (!marked) return;
        const { passage } = marked;
        expect(finderIn(asked(all)).locate(passage)).toEqual({
          place: passage.place,
          start: passage.start,
          end: passage.start + passage.quote.length,
        });
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

it('a change elsewhere in the text never moves a mark to other words', () => {
  let kept = 0;
  fc.assert(
    fc.property(
      texts,
      range,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.constantFrom(...words), { maxLength: 8 }),
      (all, range, where, inserted) => {
        const marked = mark(all, range);
        if (!marked) return;
        const { index, passage } = marked;
        const text = all[index] ?? '';
        const end = passage.start + passage.quote.length;
        const before = where < 0.5;
        const at = before
          ? Math.floor(where * 2 * passage.start)
          : end + Math.floor((where - 0.5) * 2 * (text.length - end));
        const extra = inserted.length > 0 ? ` ${inserted.join(' ')} ` : '';
        const now = all.with(index, text.slice(0, at) + extra + text.slice(at));
        const result = found(asked(now), passage);
        if (!result) return; // it says that it does not know: never wrong
        kept++;
        expect(result.at).toBe(`question ${index}`);
        expect(result.start).toBe(passage.start + (before ? extra.length : 0));
        expect(result.words).toBe(passage.quote);
      },
    ),
    { numRuns: 500 },
  );
  expect(kept).toBeGreaterThan(300);
});

it('a passage that was taken out is not found in what is left', () => {
  fc.assert(
    fc.property(texts, range, (all, range) => {
      const marked = mark(all, range);
      if (!marked || marked.passage.quote.length < 20) return;
      const now = all.with(marked.index, 'Dit is nu een geheel andere tekst, zonder die woorden.');
      const result = found(asked(now), marked.passage);
      // Only the very same words in the very same company may stand in for it.
      if (result) expect(likeness(result.words, marked.passage.quote)).toBeGreaterThanOrEqual(0.8);
    }),
    { numRuns: 300 },
  );
});

it('the plain form of a slice is the slice of the plain form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
      const plain = plainOf(text);
      const [i, j] = [Math.min(a, b), Math.max(a, b)];
      if (j >= plain.text.length || plain.text[i] === ' ' || plain.text[j] === ' ') return;
      const first = plain.from.indexOf(plain.from[i] ?? 0);
      const last = plain.to.lastIndexOf(plain.to[j] ?? 0);
      expect(plainOf(text.slice(plain.from[i], plain.to[j])).text).toBe(plain.text.slice(first, last + 1));
    }),
    { numRuns: 1000 },
  );
});

it('likeness is 1 for the same and 0 for nothing in common', () => {
  expect(likeness('abc', 'abc')).toBe(1);
  expect(likeness('', '')).toBe(1);
  expect(likeness('abc', 'xyz')).toBe(0);
  expect(likeness('', 'abc')).toBe(0);
  expect(likeness('sluis', 'sluizen')).toBeCloseTo(1 - 3 / 7);
});
