import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const cases: [zone: string, utc: string, day: string][] = [
  ['Europe/Amsterdam', '2098-01-31T23:30:00Z', '2098-02-01'], // half past twelve at night, in winter
  ['Europe/Amsterdam', '2098-06-30T22:30:00Z', '2098-07-01'], // and in summer
  ['Europe/Amsterdam', '2098-06-30T21:30:00Z', '2098-06-30'],
  ['America/New_York', '2098-01-01T02:00:00Z', '2097-12-31'],
  ['Asia/Tokyo', '0098-01-31T12:00:00Z', '0098-01-31'],
];

/** In a process of its own: the threads that run tests cannot change their zone. */
const script = `
  import { isoDay } from './lib/day.ts';
  const days = ${JSON.stringify(cases)}.map(([zone, utc]) => {
    process.env.TZ = zone;
    return isoDay(Date.parse(utc));
  });
  process.stdout.write(JSON.stringify(days));
`;

it('a day is that of the reader’s clock', () => {
  const node = ['--import', 'tsx', '--input-type=module', '-e', script];
  const said = execFileSync(process.execPath, node, { cwd: resolve(import.meta.dirname, '../..') });
  expect(JSON.parse(said.toString())).toEqual(cases.map(([, , day]) => day));
});
