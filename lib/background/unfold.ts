import { browser } from 'wxt/browser';
import { askedIn, askedOn, hasAnswers, unfoldingOf } from '../answers/asked-of';
import { answersTo } from '../answers/answers-to';
import { unreadAnswers } from '../answers/unread-answers';
import type { RequestInput } from '../messages';
import type { Unfolding } from '../model/answering';
import type { ReadDocument } from '../model/document';
import { origins } from '../open-data';
import { documentsBeside, recordsOf } from '../store';
import { fetchAnswers } from '../texts/fetch-answers';
import { sourceOfTexts } from './shown-texts';

/** What unfolds below a question: of archive and collection; where they have none and the reader allows it, fetched now. */
export async function unfold(wanted: RequestInput<'unfold'>, tabId: number | null): Promise<Unfolding> {
  const found = await look(wanted);
  if (found.unfolding.answers.length > 0 || !(await mayFetch(tabId))) return found.unfolding;
  const unread = unreadAnswers(found.documents);
  if (unread.length === 0) return found.unfolding;
  const outcome = await fetchAnswers(unread, sourceOfTexts);
  if (outcome === 'came') return (await look(wanted)).unfolding;
  return { ...found.unfolding, why: outcome, url: found.unfolding.url ?? unread[0]?.url ?? null };
}

async function look(
  wanted: RequestInput<'unfold'>,
): Promise<{ unfolding: Unfolding; documents: ReadDocument[] }> {
  if ('document' in wanted) {
    const { document, index } = wanted;
    const documents = [document, ...(await documentsBeside(document))];
    return { unfolding: unfoldingOf(askedOn(document, index), documents, document.site), documents };
  }
  const { key, numbers, site } = wanted;
  const record = (await recordsOf([key])).find((each) => each.key === key);
  const documents = record?.versions.map(({ document }) => document) ?? [];
  return { unfolding: unfoldingOf(askedIn(documents, numbers), documents, site), documents };
}

/**
 * Below which of a page's questions an answer can be unfolded, by index: those that archive or collection have answers to;
 * where they have none at all and may fetch one, each.
 * @param others the other documents of its question
 */
export async function answerable(
  document: ReadDocument,
  others: readonly ReadDocument[],
  tabId: number | null,
): Promise<number[]> {
  const { kind, questions } = document.kamervraag;
  if (kind !== 'question' || questions.length === 0) return [];
  const documents = [document, ...others];
  const all = questions.map((_, index) => index);
  if (documents.some(hasAnswers))
    return all.filter((index) => answersTo(questions, index, documents, document.site).length > 0);
  return unreadAnswers(documents).length > 0 && (await mayFetch(tabId)) ? all : [];
}

/** What is read in a private window asks for nothing outside it, and leaves nothing. */
async function mayFetch(tabId: number | null): Promise<boolean> {
  if (tabId === null || (await browser.tabs.get(tabId)).incognito) return false;
  return browser.permissions.contains({ origins: origins.koop });
}
