import type { ArchiveRecord } from '../model/record';
import type { RelatedSet } from '../model/related';
import { type Ask, asker, fetchPublication, type Limits, type Net, OpenDataError } from '../open-data';
import { isoDay } from '../day';
import { askedTexts, noteAskedText, recordsOf, tidyArchive } from '../store';
import { Emptied, keepText } from './keep-text';
import { planTexts, shownKeys, type Title } from './plan';

/** What fetching texts needs of the place where it runs. */
export interface Surroundings {
  net: Net;
  limits: Limits;
  /** Keeps the worker from being stopped for idleness until the returned function is called. */
  stayAwake(): () => void;
  /** ms since 1970. */
  now(): number;
  /** What becomes of questions whose text has come, besides standing in the archive. */
  come(records: ArchiveRecord[]): Promise<void>;
}

/** A page that shows earlier questions. */
export interface ShowingPage {
  shown: RelatedSet;
  /** Whether texts may be fetched for it: the reader allows it, and still has it open. Asked again before every title. */
  wanted(): Promise<boolean>;
  /** Which earlier questions it would show now. */
  judge(): Promise<RelatedSet>;
}

/** Titles to ask for a page at most. */
const MOST = 8;

let last: Promise<unknown> = Promise.resolve();

/**
 * Fetches the texts of the few earlier questions that a page shows by their title alone, and keeps them. With them the
 * others are judged anew, and those that are shown then by their title have their turn too. One page after another.
 * @returns what the page is to show now; null where that is what it shows
 */
export function fetchTexts(page: ShowingPage, around: Surroundings): Promise<RelatedSet | null> {
  const run = last.then(() => work(page, around));
  last = run.catch(() => undefined); // told to who asked for it; the next page has its turn all the same
  return run;
}

async function work({ shown, wanted, judge }: ShowingPage, around: Surroundings): Promise<RelatedSet | null> {
  const ask = asker(around.net, new AbortController().signal, around.limits);
  const plan = async (set: RelatedSet, most: number) => {
    if (most === 0) return [];
    const [records, asked] = await Promise.all([recordsInOrder(shownKeys(set)), askedTexts()]);
    return planTexts(records, asked, { now: around.now(), today: isoDay(around.now()), most });
  };
  let set = shown;
  let left = MOST;
  let titles = await plan(set, left);
  if (titles.length === 0 || !(await wanted())) return null;
  const rest = around.stayAwake();
  try {
    while (titles.length > 0) {
      left -= titles.length;
      let came = false;
      for (const title of titles) {
        if (!(await wanted())) return null;
        const outcome = await fetchTitle(title, ask, around);
        came ||= outcome === 'came';
        if (outcome === 'failed') break; // the source rests, and with it the plan
      }
      if (!came) break;
      set = await judge();
      titles = await plan(set, left);
    }
    await tidyArchive();
    if (!(await wanted())) return null;
  } catch (error) {
    if (error instanceof Emptied) return null;
    throw error;
  } finally {
    rest();
  }
  return isShownAlike(shown, set) ? null : set;
}

/** The questions of these keys, in their order. */
async function recordsInOrder(keys: string[]): Promise<ArchiveRecord[]> {
  const records = await recordsOf(keys);
  return keys.flatMap((key) => records.find((record) => record.key === key) ?? []);
}

/** Asks for a title's publications one after another, until one has its questions. What fails is noted, and thrown no more. */
async function fetchTitle(
  { publications }: Title,
  ask: Ask,
  { limits, now, come }: Surroundings,
): Promise<'came' | 'absent' | 'failed'> {
  for (const { id, document } of publications) {
    try {
      const text = await fetchPublication(document, ask, limits.document);
      if (text) await come(await keepText(text));
      if (text && text.kamervraag.questions.length > 0) return 'came';
    } catch (error) {
      if (!(error instanceof OpenDataError)) throw error;
      console.error('Naslag: texts', error);
      await noteAskedText({ id, outcome: 'failed', at: now() });
      return 'failed';
    }
    await noteAskedText({ id, outcome: 'absent', at: now() });
  }
  return 'absent';
}

/** Whether the same would be seen: scores are not. */
function isShownAlike(one: RelatedSet, other: RelatedSet): boolean {
  const seen = ({ document, questions }: RelatedSet) =>
    JSON.stringify([document, questions], (name, value: unknown) => (name === 'score' ? undefined : value));
  return seen(one) === seen(other);
}
