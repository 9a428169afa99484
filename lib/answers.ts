import { browser } from 'wxt/browser';
import { citeEarlier, mentionsOf, resolve } from './citations';
import { acts, fillArchive } from './fill';
import type { Answers } from './messages';
import type { Resolved } from './model/citation';
import type { ReadDocument } from './model/document';
import { identifiers } from './model/identifiers';
import type { Known } from './model/page-state';
import type { RelatedSet } from './model/related';
import { failed, ok, type Result } from './model/result';
import type { Settings } from './model/settings';
import { termsAhead } from './relate/asked';
import { wordsOf, type DocumentWords } from './relate/query';
import { relate } from './relate/relate';
import {
  changeSettings,
  countRecords,
  findItem,
  findRecord,
  knownOf,
  problemOf,
  readAhead,
  readSettings,
  recordsOfDates,
  rememberDocuments,
  removeItems,
  saveItem,
  storedIndex,
  tidyArchive,
} from './store';

/**
 * What the background answers. The worker may be stopped between any two messages, so nothing is kept in memory that
 * cannot be read again: every answer starts from the message and the database.
 */
export const answers: Answers = {
  async hello({ site }) {
    const { enabled, sitesOff, language } = await readSettings();
    return ok({ on: enabled && !sitesOff.includes(site), language });
  },

  async read({ document }, { tabId }) {
    const settings = readSettings();
    // The database is opened while the words are counted, and reads while the document is resolved.
    const asking = attempt(() => readAhead((archive) => termsAhead(words, archive)));
    const words = wordsOf(document);
    const ahead = await asking;
    const resolved = await resolveWithArchive(document);
    // Ranking goes first: it would wait for a write to the same tables.
    if (ahead.ok) await attempt(() => ahead.value.done);
    const related = await attempt(async () => relatedOf(document, resolved, words, await settings));
    const [known] = await Promise.all([
      attempt(() => remember(document)),
      tabId !== null && showBadge(tabId, resolved.sources.length),
    ]);
    void attempt(() => tidyArchive()); // after the answer; what goes wrong is said, and the next page tries again
    return ok({ resolved, known, related });
  },

  save: ({ document }) =>
    attempt(async () => {
      const { ids, known } = await idsOf(document);
      if (!(await findItem(ids))) await saveItem(document, await resolveWithArchive(document));
      return { ...known, saved: true };
    }),

  unsave: ({ document }) =>
    attempt(async () => {
      const { ids, known } = await idsOf(document);
      const item = await findItem(ids);
      if (item) await removeItems([item.key]);
      return { ...known, saved: false };
    }),

  async switchSite({ site, on }) {
    const { sitesOff } = await readSettings();
    const others = sitesOff.filter((off) => off !== site);
    await changeSettings({ sitesOff: on ? others : [...others, site] });
    return ok(null);
  },

  async fill({ source, act, wish }) {
    await acts[act](source, wish);
    fillArchive();
    return ok(null);
  },

  async open({ page }) {
    await browser.tabs.create({ url: browser.runtime.getURL(pages[page]) });
    return ok(null);
  },
};

const pages = { collection: '/collection.html', options: '/options.html' } as const;

async function remember(document: ReadDocument): Promise<Known> {
  const { records } = await rememberDocuments([{ document, readAt: Date.now() }]);
  const [record] = records;
  if (!record) throw new Error('nothing was remembered');
  return knownOf(document, record);
}

async function relatedOf(
  document: ReadDocument,
  resolved: Resolved,
  words: DocumentWords,
  { related }: Settings,
): Promise<RelatedSet> {
  if (!related) return { document: [], questions: {}, archived: await countRecords() };
  return relate(document, resolved, storedIndex, words);
}

/** With what only the archive knows: the earlier questions that are named by member and day. */
async function resolveWithArchive(document: ReadDocument): Promise<Resolved> {
  const mentions = mentionsOf(document);
  if (mentions.length === 0) return resolve(document);
  const records = await attempt(() => recordsOfDates(mentions.map(({ date }) => date)));
  return resolve(document, records.ok ? citeEarlier(document, mentions, records.value) : []);
}

/** The document's ids, with those of the question's other versions where the archive knows them. */
async function idsOf(document: ReadDocument) {
  const record = await findRecord(identifiers(document));
  const ids = record?.ids ?? identifiers(document);
  const known = record
    ? await knownOf(document, record)
    : { key: ids[0] ?? document.url, saved: false, status: 'unknown' as const, versions: [] };
  return { ids, known };
}

/** The answer, or what the database says is wrong: the page reads on either way. */
async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    console.error('Naslag:', error);
    return failed(problemOf(error));
  }
}

async function showBadge(tabId: number, sources: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f4b7a', tabId });
  await browser.action.setBadgeText({ text: sources > 0 ? String(sources) : '', tabId });
}
