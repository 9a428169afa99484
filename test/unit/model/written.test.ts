import { describe, expect, it } from 'vitest';
import { canBeWritten, writable } from '../../../lib/model/written';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const nestedNames = (depth: number): unknown => JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth));

describe('what can be written', () => {
  it.each<[what: string, value: unknown, can: boolean]>([
    ['nothing', null, true],
    ['a text', 'a', true],
    ['a row', { key: 'a', labels: ['b'], document: { url: 'c' } }, true],
    ['a hundred arrays', nested(100), true],
    ['5,000 arrays', nested(5000), false],
    ['5,000 objects', nestedNames(5000), false],
    ['5,000 arrays beside others', { key: 'a', x: [1, { y: nested(5000) }] }, false],
    ['100,000 arrays', nested(100_000), false],
    ['many, and none deep', Array.from({ length: 200_000 }, (_, i) => [i]), true],
  ])('%s', (_, value, can) => {
    expect(canBeWritten(value)).toBe(can);
  });

  it.each([[nested(5000)], [nestedNames(3000)], [{ key: 'a', x: [nested(300), { b: 'c"\n', d: null }] }]])(
    'is made of what cannot, with nothing left out',
    (value) => {
      const made = writable(value);
      expect(canBeWritten(made)).toBe(true);
      const letters = (text: string) => text.replaceAll(/[^[\]{}]/g, '').length;
      const brackets = JSON.stringify(made);
      expect(letters(brackets)).toBe(letters(deepJson(value)));
    },
  );

  it('leaves what can be written as it is', () => {
    const row = { key: 'a', labels: ['b'], n: 1.5, none: null, list: [[], {}] };
    expect(writable(row)).toEqual(row);
  });
});

/** Its brackets, counted without going deep. */
function deepJson(value: unknown): string {
  let text = '';
  const waiting = [value];
  for (let next = waiting.pop(); next !== undefined || waiting.length > 0; next = waiting.pop())
    if (next instanceof Object) {
      text += '[]';
      waiting.push(...Object.values(next));
    }
  return text;
}
