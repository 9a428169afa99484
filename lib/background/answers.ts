import { browser } from 'wxt/browser';
import { addressesIn, citeEarlier, mentionsOf, resolve, unaddressed } from '../citations';
import { citable } from '../export/citable';
import { openReader } from '../file-reader/host';
import { acts, fillArchive } from '../fill';
import { followQuestions, joinKnown, joinRead, showNews } from '../follow';
import { fetchEarlier } from './fetch-earlier';
import { showRead } from './icon';
import { isOn, listed } from './listed';
import { keep } from './keep';
import { askFirst, leavesTrace, withSureWay } from './private-window';
import { answerable, unfold } from './unfold';
import { completeShown } from './shown-texts';
import type { Answers } from '../messages';
import { answerWords } from '../words/answer-words';
import type { Resolved } from '../model/citation';
import type { ReadDocument } from '../model/document';
import type { Known } from '../model/page-state';
import type { RelatedSet } from '../model/related';
import { failed, ok, type Result } from '../model/result';
import type { Settings } from '../model/settings';
import { newPassages } from '../passages';
import { termsAhead } from '../relate/asked';
import { wordsOf, type DocumentWords } from '../relate/query';
import { relate } from '../relate/relate';
import {
  changeSettings,
  completeProfiles,
  countRecords,
  documentsBeside,
  knownNow,
  knownWithOthers,
  openArchive,
  openCollection,
  readAhead,
  readSettings,
  readWordKinds,
  recordsOf,
  recordsOfDates,
  rememberDocuments,
  seeNews,
  storedIndex,
  storeProblemOf,
  tidyArchive,
  unlessBlocked,
} from '../store';
import { syncNow } from '../sync';
import { watchSubjects } from '../watch';

/**
 * What the background answers. The worker may be stopped between any two messages, so nothing is kept in memory that
 * cannot be read again: every answer starts from the message and the database.
 */
export const answers: Answers = {
  async hello({ host }) {
    const settings = await readSettings();
    const { language, files, keys } = settings;
    return ok({ on: isOn(settings, host), language, files, keys });
  },

  async read({ document }, { tabId, isPrivate }) {
    const settings = readSettings();
    // The databases are opened while the kinds of words are read, and read while the document is resolved. What is wrong
    // with one is told where it is asked.
    for (const open of [openArchive, openCollection]) void attempt(open);
    const kinds = await attempt(readWordKinds);
    // Without them the page still gets its links.
    const asked = kinds.ok ? wordsOf(document) : undefined;
    const asking = asked && attempt(() => readAhead((archive) => termsAhead(asked, archive)));
    const ahead = await asking;
    const resolved = await resolveWithArchive(document);
    // Ranking goes first: it would wait for a write to the same tables.
    if (ahead?.ok) await attempt(() => ahead.value.done);
    const judge = async () => relatedOf(document, resolved, asked, await settings);
    const related = await attempt(judge);
    const remembered = await attempt(() => (isPrivate ? lookOnly(document) : remember(document)));
    const known = remembered.ok ? ok(remembered.value.known) : remembered;
    const answers = await attempt(async () =>
      answerable(document, remembered.ok ? remembered.value.others : await documentsBeside(document), tabId),
    );
    if (known.ok && known.value.saved && !isPrivate) void attempt(() => joinSaved(document, resolved));
    // After the answer; what goes wrong is said, and the next page tries again.
    void attempt(async () => {
      await answered();
      if (tabId !== null)
        await attempt(() =>
          showRead(tabId, { document, resolved, related: related.ok ? related.value : null }),
        );
      await tidyArchive();
      if (related.ok && tabId !== null) await completeShown({ tabId, document }, related.value, judge);
      await completeProfiles();
    });
    const words = answerWords((await settings).language);
    return ok({
      resolved: citable(resolved),
      known,
      related,
      words,
      answers: answers.ok ? answers.value : [],
    });
  },

  listed: ({ host, documents }) => attempt(() => listed(host, documents)),

  unfold: (wanted, { tabId }) => attempt(() => unfold(wanted, tabId)),

  async keep({ document, change }, { isPrivate }) {
    if (change.act === 'mark' && !newPassages(document, change.passages, [], 0)) return failed('invalid');
    if (isPrivate && leavesTrace(change)) return attempt(() => askFirst(document, change));
    return attempt(async () => {
      const kept = await keep(document, change, () => resolveWithArchive(document));
      return isPrivate ? withSureWay(kept) : kept;
    });
  },

  async switchSite({ site, on }) {
    const { sitesOff } = await readSettings();
    const others = sitesOff.filter((off) => off !== site);
    await changeSettings({ sitesOff: on ? others : [...others, site] });
    return ok(null);
  },

  async openReader() {
    await openReader();
    return ok(null);
  },

  async fill({ source, act, wish }) {
    await acts[act](source, wish);
    fillArchive();
    return ok(null);
  },

  fetchEarlier: () =>
    attempt(async () => {
      await fetchEarlier();
      return null;
    }),

  lookUp() {
    followQuestions(true);
    return Promise.resolve(ok(null));
  },

  seeNews: ({ keys }) =>
    attempt(async () => {
      await seeNews(keys);
      await showNews();
      return null;
    }),

  watch: ({ look }) =>
    attempt(async () => {
      await showNews();
      if (look) watchSubjects(true);
      return null;
    }),

  async sync() {
    void syncNow(); // how it goes is told in its state
    return ok(null);
  },

  async open({ page, at }) {
    await browser.tabs.create({ url: `${browser.runtime.getURL(pages[page])}${at ? `#${at}` : ''}` });
    return ok(null);
  },
};

const pages = {
  collection: '/collection.html',
  options: '/options.html',
  welcome: '/welcome.html#fetch' as '/options.html', // WXT's types know only the pages that browsers do
} as const;

/** What is known of the document then, and the other documents of its question. */
async function remember(document: ReadDocument): Promise<{ known: Known; others: ReadDocument[] }> {
  const { records } = await rememberDocuments([{ document, readAt: Date.now() }]);
  const [record] = records;
  if (!record) throw new Error('nothing was remembered');
  return knownWithOthers(document, record);
}

/** The same of a page in a private window, of which nothing is put into the archive. */
async function lookOnly(document: ReadDocument): Promise<{ known: Known; others: ReadDocument[] }> {
  return { known: await knownNow(document), others: await documentsBeside(document) };
}

/** A document of a saved question that the reader opens stands beside it from then on. */
async function joinSaved(document: ReadDocument, resolved: Resolved): Promise<void> {
  await joinRead(document, resolved, Date.now());
  await joinKnown(document, Date.now());
  await showNews();
}

async function relatedOf(
  document: ReadDocument,
  resolved: Resolved,
  words: DocumentWords | undefined,
  { related }: Settings,
): Promise<RelatedSet> {
  if (!related) return { document: [], questions: {}, archived: await countRecords() };
  return relate(document, resolved, storedIndex, words);
}

/**
 * With what only the archive knows: the earlier questions that are named by member and day, and where those are that are
 * cited by a number from which no address follows.
 */
async function resolveWithArchive(document: ReadDocument): Promise<Resolved> {
  const mentions = mentionsOf(document);
  const records =
    mentions.length > 0 ? await attempt(() => recordsOfDates(mentions.map(({ date }) => date))) : ok([]);
  const earlier = records.ok ? citeEarlier(document, mentions, records.value) : [];
  const resolved = resolve(document, earlier);
  const ids = unaddressed(resolved);
  const cited = ids.length > 0 ? await attempt(() => recordsOf(ids)) : ok([]);
  const addresses = addressesIn(cited.ok ? cited.value : []);
  return addresses.size > 0 ? resolve(document, earlier, addresses) : resolved;
}

/** When the answer has gone to the page: what is done later keeps it from none of it. */
const answered = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The answer, or what the database says is wrong: the page reads on either way. */
async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await unlessBlocked(work()));
  } catch (error) {
    console.error('Naslag:', error);
    return failed(storeProblemOf(error));
  }
}
