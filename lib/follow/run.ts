import { resolve } from '../citations';
import type { CollectionItem, KeptDocument } from '../model/collection';
import type { FollowState, LookupRun } from '../model/follow';
import type { ReadDocument } from '../model/document';
import { samePublication } from '../model/questions';
import {
  type Ask,
  asker,
  fetchPublication,
  LOOKED_UP_AT_ONCE,
  type LookedUp,
  lookUpZaken,
  type Limits,
  type Net,
  OpenDataError,
  openRegister,
} from '../open-data';
import {
  beginLookup,
  endLookup,
  followStates,
  forgetFollowing,
  lastLookup,
  noteReplies,
  problemOf,
  questionIn,
  readItems,
  rememberDocuments,
  rowsToFollow,
} from '../store';
import { dutchDay } from './line';
import { BETWEEN_PRESSES, planLookups } from './plan';

/** What following needs of the place where it runs. */
export interface Surroundings {
  net: Net;
  limits: Limits;
  /** Keeps the worker from being stopped for idleness until the returned function is called. */
  stayAwake(): () => void;
  /** ms since 1970. */
  now(): number;
  /** What the reader has switched on and the browser allows; asked again before every request. */
  allowed(): Promise<{ follow: boolean; permitted: boolean; texts: boolean }>;
  /** Says what has come. */
  tell(): Promise<void>;
}

const HOUR = 3_600_000;
/** A question's turn comes once a day: sooner than 24 hours, for who starts the browser a little earlier every day. */
const BETWEEN_TURNS = 20 * HOUR;
/** Between two looks at what is due; longer where the last one failed. */
const PAUSE = HOUR;
const PAUSE_AFTER_PROBLEM = 4 * HOUR;
/** Each text is a request of its own; the others have their turn tomorrow. */
const MOST_TEXTS = 20;

let running: Promise<void> | null = null;

/**
 * Looks up the saved questions whose turn it is, if the reader has switched that on; goes on with what was left in the
 * middle. One at a time. What goes wrong is noted for the reader.
 * @param asked the reader wants it now
 */
export async function lookUp(around: Surroundings, asked = false): Promise<void> {
  if (running) return asked ? running.then(() => lookUp(around, true)) : running;
  running = run(around, asked).finally(() => (running = null));
  return running;
}

async function run(around: Surroundings, asked: boolean): Promise<void> {
  const { follow } = await around.allowed();
  const last = await lastLookup();
  const now = around.now();
  if (!follow || (!asked && last && !isDue(last, now))) return;
  const { since } = await beginLookup(now, now - (asked ? BETWEEN_PRESSES : BETWEEN_TURNS));
  const rest = around.stayAwake();
  try {
    const problem = await lookUpSince(since, around).catch(problemIn);
    await forgetFollowing();
    await endLookup(around.now(), problem);
  } finally {
    rest();
  }
}

/** A run without an end was stopped in the middle. */
const isDue = ({ endedAt, problem }: LookupRun, now: number) =>
  endedAt === null || now < endedAt || now - endedAt >= (problem ? PAUSE_AFTER_PROBLEM : PAUSE);

/** @returns what went wrong without ending it: the text of an answer that could not be had */
async function lookUpSince(since: number, around: Surroundings): Promise<LookupRun['problem']> {
  const ask = asker(around.net, new AbortController().signal, around.limits);
  const register = openRegister(ask, around.net.memory, around.limits);
  const now = around.now();
  const { texts } = await around.allowed();
  const rows = await rowsToFollow();
  const keys = planLookups(rows, await followStates(), { now, since, today: dutchDay(now), texts });
  const texting: Texting = { ask, most: around.limits.document, left: MOST_TEXTS, problem: null };
  while (keys.length > 0) {
    const items = await readItems(keys.splice(0, LOOKED_UP_AT_ONCE));
    const numbered = new Map<CollectionItem, string>();
    for (const item of items) {
      const number = numberOf(item);
      if (number) numbered.set(item, number);
      else await noteReplies(item.key, [], { lookedUpAt: around.now(), register: 'unnumbered' });
    }
    if (numbered.size === 0) continue;
    const { follow, permitted, texts } = await around.allowed();
    if (!follow) return null;
    if (!permitted) return 'permission';
    const answer = await lookUpZaken([...new Set(numbered.values())], register);
    let news = false;
    for (const [item, number] of numbered)
      news = (await take(item, answer.found.get(number), answer, around, texts ? texting : null)) || news;
    if (news) await around.tell();
    if (!answer.whole) return 'unreadable';
  }
  return texting.problem;
}

/** Fetching texts, as far as it goes in one run. */
interface Texting {
  ask: Ask;
  most: number;
  left: number;
  problem: LookupRun['problem'];
}

/** Takes in what the register says of one question. @returns whether there is something to tell */
async function take(
  item: CollectionItem,
  found: ReadDocument[] | undefined,
  { whole }: LookedUp,
  around: Surroundings,
  texting: Texting | null,
): Promise<boolean> {
  if (!found && !whole) return false; // what could not be read is not known to be absent
  const replies = (found ?? []).filter(({ kamervraag }) => kamervraag.kind !== 'question');
  const texts: ReadDocument[] = [];
  let textWanted = false;
  for (const reply of replies) {
    if (hasText(item, reply)) continue;
    const text = texting && (await textOf(reply, texting));
    if (text) texts.push(text);
    else textWanted ||= reply.kamervraag.kind === 'answer';
  }
  const documents = [...replies, ...texts];
  // The archive first: whatever stops us before the item is written has its turn again.
  if (documents.length > 0) await rememberDocuments(documents.map((document) => ({ document, readAt: 0 })));
  const now = around.now();
  const kept = documents.map((document): KeptDocument => {
    return { document, resolved: resolve(document), readAt: now };
  });
  const register: FollowState['register'] = found ? 'found' : 'absent';
  return (await noteReplies(item.key, kept, { lookedUpAt: now, register, textWanted })) !== null;
}

async function textOf(reply: ReadDocument, texting: Texting): Promise<ReadDocument | null> {
  if (texting.left === 0) return null;
  texting.left--;
  try {
    return await fetchPublication(reply, texting.ask, texting.most);
  } catch (error) {
    if (!(error instanceof OpenDataError)) throw error;
    console.error('Naslag: follow', error);
    texting.problem = error.problem; // the reply stands without its text, which has its turn again
    return null;
  }
}

/** Whether the item holds this reply's text already, whichever site it was read on. */
function hasText({ documents }: CollectionItem, { kamervraag: reply }: ReadDocument): boolean {
  return documents.some(
    ({ document: { kamervraag } }) =>
      kamervraag.kind !== 'question' &&
      samePublication(kamervraag, reply) &&
      (kamervraag.answers.length > 0 || kamervraag.notice !== null),
  );
}

/** The number by which the register knows the question; a joint reply that was saved may bear another's. */
const numberOf = (item: CollectionItem): string | null =>
  /\d{4}Z\d{4,6}$/.exec(questionIn(item) ?? '')?.[0] ?? null;

function problemIn(error: unknown): NonNullable<LookupRun['problem']> {
  console.error('Naslag: follow', error);
  if (error instanceof OpenDataError) return error.problem;
  return problemOf(error);
}
