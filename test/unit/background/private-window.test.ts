import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answers } from '../../../lib/background/answers';
import type { Change } from '../../../lib/model/keeping';
import { changeSettings, countRecords, listItems, rememberDocuments, saveItem } from '../../../lib/store';
import { archiveDatabase, collectionDatabase } from '../../../lib/store/database';
import { question } from '../documents';

const document = question();
const answer = question({
  kind: 'answer',
  officialId: 'ah-tk-20972098-12',
  aanhangselnummer: 12,
  answered: '2098-01-30',
  answers: [{ numbers: [1], text: 'Ja.', notes: [] }],
});
const inPrivate = { tabId: null, isPrivate: true };
const save: Change = { act: 'save', questions: [] };
const passages = [{ place: { part: 'question' as const, index: 0 }, start: 0, end: 8, note: '' }];

beforeEach(async () => {
  fakeBrowser.reset();
  await changeSettings({ language: 'nl' });
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // no file of word kinds here
  for (const { tables } of [archiveDatabase, collectionDatabase])
    for (const table of tables) await table.clear();
});

const valueOf = async <T>(answer: Promise<{ ok: true; value: T } | { ok: false; problem: string }>) => {
  const got = await answer;
  if (!got.ok) throw new Error(got.problem);
  return got.value;
};

it('what is read in a private window leaves nothing, and is shown all the same', async () => {
  const { known, resolved } = await valueOf(answers.read({ document }, inPrivate));
  expect(known).toMatchObject({ ok: true, value: { saved: false } });
  expect(resolved.sources).toHaveLength(1);
  expect(await countRecords()).toBe(0);
  await valueOf(answers.read({ document }, { tabId: null, isPrivate: false }));
  expect(await countRecords()).toBe(1);
});

it('what is known already is told there, and nothing is put beside it', async () => {
  await rememberDocuments([{ document, readAt: 1 }]);
  await saveItem(document, { citations: [], sources: [] });
  const { known } = await valueOf(answers.read({ document: answer }, inPrivate));
  expect(known).toMatchObject({ ok: true, value: { saved: true } });
  await new Promise((resolve) => setTimeout(resolve, 20)); // what is done after the answer
  expect((await listItems())[0]?.documents).toHaveLength(1);
  expect((await archiveDatabase.questions.toArray())[0]?.versions).toHaveLength(1);
});

it.each([
  ['saving the document', save],
  ['saving a question', { act: 'save', questions: [2] }],
  ['marking a passage', { act: 'mark', passages }],
] as [string, Change][])('%s asks first, and its way does it', async (_, change) => {
  const asked = await valueOf(answers.keep({ document, change }, inPrivate));
  expect(asked.said).toContain('privévenster');
  expect(asked.known.saved).toBe(false);
  expect(await listItems()).toEqual([]);
  if (!asked.way) throw new Error('there should be a way');
  const kept = await valueOf(answers.keep({ document, change: asked.way.change }, inPrivate));
  expect(kept.known.saved).toBe(true);
  expect(await listItems()).toHaveLength(1);
  // The way back, and the way back from that, ask nothing more.
  const back = await valueOf(answers.keep({ document, change: kept.way?.change ?? save }, inPrivate));
  expect(back.known).toMatchObject(change.act === 'mark' ? { passages: [] } : { saved: false });
});

it('in an ordinary window nothing is asked', async () => {
  const kept = await valueOf(answers.keep({ document, change: save }, { tabId: 1, isPrivate: false }));
  expect(kept.known.saved).toBe(true);
});
