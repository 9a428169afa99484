import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveRow } from '../../../lib/model/archive-row';
import { clearArchive, newestQuestions, readArchiveList, rememberDocuments } from '../../../lib/store';
import { archiveRowOf, packRow, unpackRow } from '../../../lib/store/archive-row';
import { archiveDatabase } from '../../../lib/store/database';
import { firstQuestions } from '../../../lib/store/first-reads';
import { question } from '../documents';

const asked = (i: number, change: Parameters<typeof question>[0] = {}) =>
  question({
    officialId: `kv-tk-2098Z${10000 + i}`,
    zaaknummer: `2098Z${10000 + i}`,
    subject: `onderwerp ${i}`,
    submitted: `20${60 + Math.floor(i / 28)}-01-${String(1 + (i % 28)).padStart(2, '0')}`,
    ...change,
  });
const remember = (documents: ReturnType<typeof question>[]) =>
  rememberDocuments(documents.map((document) => ({ document, readAt: 0 })));

async function list(told = new Set<number>()) {
  const rows: ArchiveRow[] = [];
  const steps: [number, number][] = [];
  const gone = await readArchiveList(told, {
    take: (some) => rows.push(...some),
    progress: (done, total) => steps.push([done, total]),
  });
  return { rows, gone, steps };
}

/** What is kept of the list. */
async function kept(): Promise<{ archive: string; rows: string }[]> {
  const database = await new Dexie('naslag-archive-list').open();
  const parts = await database.table<{ archive: string; rows: string }>('parts').toArray();
  database.close();
  return parts;
}

beforeEach(async () => {
  await clearArchive();
});

describe('the list of the archive', () => {
  it('has every question once, also when it is read again', async () => {
    await remember(Array.from({ length: 450 }, (_, i) => asked(i)));
    const { rows, steps } = await list();
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(450);
    expect(steps.at(-1)).toEqual([450, 450]);
    expect((await kept()).length).toBeGreaterThan(1);
    const again = await list();
    expect(again.rows.map(({ doc }) => doc).sort()).toEqual(rows.map(({ doc }) => doc).sort());
    expect(again.rows).toEqual(expect.arrayContaining(rows));
  });

  it('tells what has come and gone since', async () => {
    await remember(Array.from({ length: 250 }, (_, i) => asked(i)));
    const { rows } = await list();
    const told = new Set(rows.map(({ doc }) => doc));
    await remember([
      asked(7, { kind: 'answer', officialId: 'ah-tk-20972098-7', answered: '2098-02-01' }),
      asked(900),
    ]);
    const later = await list(told);
    expect(later.rows.map(({ subject, status }) => [subject, status]).sort()).toEqual([
      ['onderwerp 7', 'answered'],
      ['onderwerp 900', 'unknown'],
    ]);
    expect(later.gone).toEqual(rows.filter(({ subject }) => subject === 'onderwerp 7').map(({ doc }) => doc));
    // Anew: what has changed is told as it is now.
    const anew = await list();
    expect(anew.rows.length).toBe(251);
    expect(anew.rows.filter(({ subject }) => subject === 'onderwerp 7').map(({ status }) => status)).toEqual([
      'answered',
    ]);
  });

  it('keeps nothing of an archive that was emptied, and tells nothing of another', async () => {
    await remember(Array.from({ length: 250 }, (_, i) => asked(i)));
    await list();
    await clearArchive();
    expect(await kept()).toEqual([]);
    expect((await list()).rows).toEqual([]);
    await remember([asked(1)]);
    expect((await list()).rows.map(({ subject }) => subject)).toEqual(['onderwerp 1']);
  });

  it('says of each row what the question says, also after it was packed', async () => {
    await remember([
      asked(3, { authors: [{ name: 'Gündoğan', party: null }], addressees: ['Minister van X'] }),
    ]);
    const [stored] = await archiveDatabase.questions.toArray();
    if (!stored) throw new Error('not there');
    const row = archiveRowOf(stored);
    expect(row).toMatchObject({
      subject: 'onderwerp 3',
      id: 'kv-tk-2098Z10003',
      names: expect.arrayContaining(['kv-tk-2098Z10003', '2098Z10003']) as string[],
    });
    expect(unpackRow(JSON.parse(JSON.stringify(packRow(row))) as ReturnType<typeof packRow>)).toEqual(row);
  });

  it('begins with the latest, with Dexie and without', async () => {
    await remember([asked(1), asked(60), asked(30)]);
    const subjects = ['onderwerp 60', 'onderwerp 30'];
    expect((await newestQuestions(2)).map(({ subject }) => subject)).toEqual(subjects);
    const first = await firstQuestions(2);
    expect(first?.map((record) => archiveRowOf(record).subject)).toEqual(subjects);
  });
});
