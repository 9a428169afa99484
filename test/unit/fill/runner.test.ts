import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { acts } from '../../../lib/fill/act';
import { exportPack } from '../../../lib/fill/export-pack';
import { followJobs, type Surroundings } from '../../../lib/fill/runner';
import { makePackLine } from '../../../lib/model/pack';
import {
  clearArchive,
  countRecords,
  failJob,
  finishJob,
  keepPack,
  keptPack,
  listJobs,
  noteStep,
  startJob,
} from '../../../lib/store';
import { archiveDatabase } from '../../../lib/store/database';
import { question } from '../documents';

const rested = vi.fn();
const around: Surroundings = {
  net: { fetch: () => Promise.reject(new TypeError('no network')), wait: () => Promise.resolve() },
  stayAwake: () => rested,
  come: () => Promise.resolve(),
};

const pack = (count: number) =>
  new Blob(
    Array.from({ length: count }, (_, n) => {
      const zaaknummer = `2098Z${10_000 + n}`;
      const document = question({ zaaknummer, officialId: `kv-tk-${zaaknummer}`, subject: `sluis ${n}` });
      return `${makePackLine({ versions: [{ document, readAt: 0 }] })}\n`;
    }),
  );
const job = async () => (await listJobs())[0];
/** The work is over, and what is done after it too. */
async function ended() {
  await vi.waitFor(async () => expect((await job())?.state).not.toBe('running'), 10_000);
  await vi.waitFor(() => expect(rested).toHaveBeenCalled());
}

beforeEach(async () => {
  await clearArchive();
  rested.mockClear();
});

describe('a job', () => {
  it('takes a pack in, says how far it is, and lets the worker sleep', async () => {
    await keepPack(pack(600), 'x');
    await acts.start('pack', null);
    await followJobs(around);
    await ended();
    expect(await job()).toMatchObject({ state: 'done', done: 600, total: 600, added: 600, refused: 0 });
    expect(await countRecords()).toBe(600);
    expect(rested).toHaveBeenCalledOnce();
  });

  it('that is paused stops between two steps, and goes on there', async () => {
    await keepPack(pack(1500), 'x');
    await acts.start('pack', null);
    await followJobs(around);
    await vi.waitFor(async () => expect((await job())?.done).toBeGreaterThan(0), 10_000);
    await acts.pause('pack');
    await followJobs(around);
    await vi.waitFor(() => expect(rested).toHaveBeenCalled());
    const { done = 0 } = (await job()) ?? {};
    expect(done).toBeLessThan(1500);
    expect(await countRecords()).toBe(done);
    await acts.resume('pack');
    await followJobs(around);
    await ended();
    expect(await countRecords()).toBe(1500);
    expect((await job())?.added).toBe(1500);
  });

  it('left behind by a stopped browser is taken up where it was', async () => {
    await keepPack(pack(600), 'x');
    await startJob('pack', null);
    await archiveDatabase.jobs.update('pack', { cursor: '400', done: 400 });
    await followJobs(around);
    await ended();
    expect(await countRecords()).toBe(200);
  });

  it('that is cancelled is gone, and its file with it', async () => {
    await keepPack(pack(1500), 'x');
    await acts.start('pack', null);
    await followJobs(around);
    await acts.cancel('pack');
    await followJobs(around);
    await vi.waitFor(() => expect(rested).toHaveBeenCalled());
    expect(await listJobs()).toEqual([]);
    await acts.start('pack', null);
    await followJobs(around);
    await ended();
    expect(await job()).toMatchObject({ state: 'failed', problem: 'unreadable' });
  });

  it('whose questions could not be put beside saved ones has them put there when it goes on', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const put = new Set<string>();
    const come = vi.fn<Surroundings['come']>(async (records) => records.forEach(({ key }) => put.add(key)));
    come.mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    await keepPack(pack(600), 'x');
    await acts.start('pack', null);
    await followJobs({ ...around, come });
    await ended();
    expect(await job()).toMatchObject({ state: 'failed', problem: 'quota' });
    said.mockRestore();
    await acts.resume('pack');
    await followJobs({ ...around, come });
    await ended();
    expect(put.size).toBe(600);
    expect(await job()).toMatchObject({ state: 'done', added: 600, brought: [] });
  });

  it('begun anew while it runs ends as the new one', async () => {
    await keepPack(pack(1500), 'x');
    await acts.start('pack', null);
    await followJobs(around);
    await vi.waitFor(async () => expect((await job())?.done).toBeGreaterThan(0), 10_000);
    await keepPack(pack(30), 'y');
    await acts.start('pack', null);
    await followJobs(around);
    await ended();
    expect(await job()).toMatchObject({ state: 'done', done: 30, total: 30 });
  });

  it('whose source cannot be reached says so', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    await acts.start('tweede-kamer', { from: '2090-01-01', until: '2090-12-31', subject: '' });
    await followJobs(around);
    await ended();
    expect(await job()).toMatchObject({ state: 'failed', problem: 'offline' });
    said.mockRestore();
  });

  it('for which the disk is full says so, and keeps what came before', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const full = vi
      .spyOn(archiveDatabase.blocks, 'bulkAdd')
      .mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    await keepPack(pack(600), 'x');
    await acts.start('pack', null);
    await followJobs(around);
    await ended();
    full.mockRestore();
    said.mockRestore();
    expect(await job()).toMatchObject({ state: 'failed', problem: 'quota', done: 0 });
    expect(await countRecords()).toBe(0);
    await acts.resume('pack');
    await followJobs(around);
    await ended();
    expect(await countRecords()).toBe(600);
  });
});

it('the end of a job that was begun anew does not end the new one', async () => {
  await startJob('pack', null, 1);
  const [before] = await listJobs();
  if (!before) throw new Error('not begun');
  await startJob('pack', null, 2);
  expect(await finishJob(before)).toBe(false);
  await failJob(before, 'database');
  expect(await job()).toMatchObject({ state: 'running', problem: null });
  const [now] = await listJobs();
  expect(now && (await finishJob(now))).toBe(true);
  expect((await job())?.state).toBe('done');
});

it('a step of a job that is no longer to run is undone', async () => {
  await startJob('pack', null, 1);
  const [before] = await listJobs();
  if (!before) throw new Error('not begun');
  await startJob('pack', null, 2);
  await expect(noteStep(before, { cursor: '1', done: 1, total: 1, added: 1, refused: 0 })).rejects.toThrow(
    'stopped',
  );
  expect((await job())?.done).toBe(0);
});

it('what is exported is imported again', async () => {
  await keepPack(pack(700), 'x');
  await acts.start('pack', null);
  await followJobs(around);
  await ended();
  const exported = await exportPack();
  await clearArchive();
  await keepPack(exported, 'again');
  await acts.start('pack', null);
  await followJobs(around);
  await ended();
  expect(await countRecords()).toBe(700);
});

it.each([
  ['cancelled', () => acts.cancel('pack')],
  ['taken in', () => followJobs(around)],
])('a pack that is chosen while the one before is being %s stays', async (_, end) => {
  await keepPack(pack(30), 'x');
  await startJob('pack', null);
  await new Promise((resolve) => setTimeout(resolve, 2)); // the clock counts in milliseconds
  const chosen = pack(40);
  const ending = end();
  await keepPack(chosen, 'y');
  await ending;
  await vi.waitFor(async () => expect((await job())?.state).not.toBe('running'), 10_000);
  await new Promise((resolve) => setTimeout(resolve, 50)); // what is done after it
  expect((await keptPack())?.size).toBe(chosen.size);
});
