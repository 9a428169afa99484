import { expect, it } from 'vitest';
import { minutesLeft } from '../../../components/job-progress';
import type { Job } from '../../../lib/model/job';

const job = (change: Partial<Job>): Job => ({
  source: 'pack',
  state: 'running',
  wish: null,
  cursor: null,
  done: 0,
  total: 1000,
  added: 0,
  refused: 0,
  problem: null,
  startedAt: 0,
  doneAtStart: 0,
  updatedAt: 0,
  ...change,
});

it.each([
  ['nothing done yet', {}, null],
  ['no one knows of how many', { done: 10, total: null, updatedAt: 60_000 }, null],
  ['a tenth in one minute', { done: 100, updatedAt: 60_000 }, 9],
  ['half of it before a pause', { done: 600, doneAtStart: 500, updatedAt: 60_000 }, 4],
  ['nearly all', { done: 999, updatedAt: 60_000 }, 0],
])('%s', (_, change, minutes) => {
  expect(minutesLeft(job(change))).toBe(minutes);
});
