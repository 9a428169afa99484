import { expect, it } from 'vitest';
import { Recent } from '../../../lib/store/recent';

const room = () => new Recent<string, string>(5, ({ length }) => length);

it('keeps what was used last, within its size', () => {
  const recent = room();
  recent.set('a', 'aa');
  recent.set('b', 'bb');
  recent.get('a');
  recent.set('c', 'cc');
  expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual(['aa', undefined, 'cc']);
});

it('keeps one that is larger than all may be, alone', () => {
  const recent = room();
  recent.set('a', 'aa');
  recent.set('b', 'bbbbbbbb');
  expect([recent.get('a'), recent.get('b')]).toEqual([undefined, 'bbbbbbbb']);
  recent.set('c', 'cc');
  expect([recent.get('b'), recent.get('c')]).toEqual([undefined, 'cc']);
});

it('counts a value that was replaced once', () => {
  const recent = room();
  for (const value of ['aaaa', 'aa', 'aa']) recent.set('a', value);
  recent.set('b', 'bbb');
  expect([recent.get('a'), recent.get('b')]).toEqual(['aa', 'bbb']);
});
