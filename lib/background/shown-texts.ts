import { browser } from 'wxt/browser';
import { askPage } from '../ask';
import { stayAwake } from './awake';
import { joinArchived, tellNews } from '../follow';
import { type ReadDocument, readDocument } from '../model/document';
import type { RelatedSet } from '../model/related';
import { limits, origins } from '../open-data';
import { net } from '../open-data/net';
import { readSettings } from '../store';
import { fetchTexts, type Surroundings } from '../texts/run';

/** Where the texts of questions and answers that a reader looks at come from. */
export const sourceOfTexts: Surroundings = {
  net,
  limits: { ...limits, tries: 1, triesLate: 1, triesUnread: 1 }, // there is a next page
  stayAwake,
  now: Date.now,
  async come(records) {
    if (await joinArchived(records, Date.now())) await tellNews();
  },
};

/**
 * Completes the earlier questions that a page shows by their title alone, where the reader allows it, and tells the page
 * which they are then. After the page has had its answer: it waits for none of this.
 * @param judge which earlier questions the archive has for the document now
 */
export async function completeShown(
  { tabId, document }: { tabId: number; document: ReadDocument },
  shown: RelatedSet,
  judge: () => Promise<RelatedSet>,
): Promise<void> {
  // What is read in a private window asks for nothing outside it, and leaves nothing.
  if ((await browser.tabs.get(tabId)).incognito) return;
  const wanted = async () => (await allowed()) && (await shows(tabId, document));
  const set = await fetchTexts({ shown, wanted, judge }, sourceOfTexts);
  if (set) await askPage(tabId, 'relatedChanged', { document, related: set });
}

/** The source of the texts is one that the reader has allowed, and they have not said no to this. */
async function allowed(): Promise<boolean> {
  const { shownTexts } = await readSettings();
  return shownTexts && (await browser.permissions.contains({ origins: origins.koop }));
}

/** A tab that the browser has frozen answers when the reader comes back to it. */
const patience = 5000;

/** Whether the document still stands in the tab: who has gone on waits for nothing. */
async function shows(tabId: number, document: ReadDocument): Promise<boolean> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  const state = await Promise.race([askPage(tabId, 'pageState', null), silence]);
  const now = readDocument.safeParse(state?.ok && state.value?.document);
  return now.success && JSON.stringify(now.data) === JSON.stringify(document);
}
