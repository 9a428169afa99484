import { browser } from 'wxt/browser';
import type { CitableResolved } from './model/citation';
import { readDocument, site } from './model/document';
import { jobSource, wish } from './model/job';
import { change, type Kept } from './model/keeping';
import type { ListMark } from './model/list-mark';
import type { Keepable, Known, PageState } from './model/page-state';
import type { ReadDocument } from './model/document';
import type { RelatedSet } from './model/related';
import type { Unfolding } from './model/answering';
import { failed, type Result } from './model/result';
import { z } from './model/schema';
import type { Language } from './model/settings';

/** What a document cites is known without the archive; what the archive says of it may fail by itself. */
export interface ReadAnswer {
  resolved: CitableResolved;
  known: Result<Known>;
  related: Result<RelatedSet>;
  /** Below which of its questions an answer can be unfolded, by index. */
  answers: number[];
  /** The words in which it is shown: the content script carries only those of its first look. */
  words: Record<string, string>;
}

/**
 * Every message to the background: what it takes, checked on arrival, and what it answers.
 * A further message is one row here and one function in `background/answers.ts`.
 */
const requests = {
  /** May Naslag annotate the site on this host, in which language, read files at once, and hear keys? */
  hello: request<{ on: boolean; language: Language; files: boolean; keys: boolean }>()(
    z.object({ host: z.string() }),
  ),
  /**
   * Everything there is to show on a document's page. Also puts it into the archive and sets the badge. One message for
   * all of it, so that the document is sent, checked and resolved once.
   */
  read: request<ReadAnswer>()(z.object({ document: readDocument })),
  /** The answers to a question of the page, or to one of an earlier question. Fetches them where that is allowed. */
  unfold: request<Unfolding>()(
    z.union([
      z.object({ document: readDocument, index: z.number() }),
      z.object({ key: z.string(), numbers: z.array(z.number()), site }),
    ]),
  ),
  /** What is known of the documents that a page lists, each by its names; null where Naslag is off there. Fetches nothing. */
  listed: request<{ language: Language; marks: ListMark[] } | null>()(
    z.object({
      host: z.string(),
      documents: z
        .array(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(3)))
        .check(z.maxLength(300)),
    }),
  ),
  /** Changes what is kept of the document; answered when the write is durable. */
  keep: request<Kept>()(z.object({ document: readDocument, change })),
  /** Switches a site on or off. */
  switchSite: request<null>()(z.object({ site, on: z.boolean() })),
  /** Opens one of our own pages in a tab, at a part of it where one is named. */
  open: request<null>()(
    z.object({
      page: z.enum(['collection', 'options', 'welcome']),
      at: z.optional(z.enum(['backup', 'sync'])),
    }),
  ),
  /** Makes the document be there that reads Word and PDF files; they go to it over a port (file-reader/port.ts). */
  openReader: request<null>()(z.object({})),
  /** Long work that fills the archive: begins, pauses, resumes or cancels it. A wish says what open data to fetch. */
  fill: request<null>({ ownPagesOnly: true })(
    z.object({
      source: jobSource,
      act: z.enum(['start', 'pause', 'resume', 'cancel']),
      wish: z.nullable(wish),
    }),
  ),
  /** Fetches the titles of the last years into the archive, which the reader has just allowed. */
  fetchEarlier: request<null>({ ownPagesOnly: true })(z.null()),
  /** Looks up now whether open questions of the collection have been answered; goes on after the answer. */
  lookUp: request<null>({ ownPagesOnly: true })(z.object({})),
  /** The reader has seen what has come to these items of the collection. */
  seeNews: request<null>({ ownPagesOnly: true })(z.object({ keys: z.array(z.string()) })),
  /** What is followed has changed, or the reader has seen what was found; looks now where that is wanted, after the answer. */
  watch: request<null>({ ownPagesOnly: true })(z.object({ look: z.boolean() })),
  /** Syncs with the folder now, or forgets its alarms where that was switched off. */
  sync: request<null>({ ownPagesOnly: true })(z.null()),
};

/** Every message to a page's content script, from the popup or the background. */
export interface PageRequests {
  /** What does the page show? Null where it shows nothing. */
  pageState: { input: null; output: PageState | null };
  /** How the page is built, for a report; of a page that shows nothing of ours too. Empty where that cannot be told. */
  skeleton: { input: null; output: string };
  /** Annotations on or off for this page, until it is loaded again. */
  switchPage: { input: { on: boolean }; output: null };
  /** The collection has changed elsewhere: what it holds of this document now. */
  knownChanged: { input: Known; output: null };
  /** More is known of what was shown as earlier questions: which they are now. */
  relatedChanged: { input: { document: ReadDocument; related: RelatedSet }; output: null };
  /** Keeps what the reader points at. False where there is nothing of Naslag on the page that could say so. */
  wish: { input: { what: Keepable }; output: boolean };
}

type Requests = typeof requests;
export type RequestName = keyof Requests;
export type RequestInput<N extends RequestName> = z.infer<Requests[N]['schema']>;
export type RequestOutput<N extends RequestName> = Requests[N]['_output'];
export type Answers = {
  [N in RequestName]: (input: RequestInput<N>, from: Sender) => Promise<Result<RequestOutput<N>>>;
};

/** Who asks: a tab, or one of our own pages that is none. */
export interface Sender {
  tabId: number | null;
  /** What is read there must leave nothing. */
  isPrivate: boolean;
}

/** Declares a row: `request<Output>()(schema of the input)`. `ownPagesOnly`: no content script may ask this. */
function request<Output>({ ownPagesOnly = false } = {}) {
  return <S extends z.ZodMiniType>(schema: S) => ({
    schema,
    ownPagesOnly,
    _output: undefined as unknown as Output,
  });
}

/** Answers the pages' and the popup's messages. Whatever is not ours or not in form is refused, not thrown. */
export function answerRequests(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const asked = envelope.safeParse(message);
    if (sender.id !== browser.runtime.id || !asked.success) return false;
    const { name } = asked.data;
    const { schema, ownPagesOnly } = requests[name];
    const input = schema.safeParse(asked.data.input);
    // A content script shares its process with a page, which may speak through it.
    if (!input.success || (ownPagesOnly && !sender.url?.startsWith(browser.runtime.getURL('/')))) {
      respond(failed('invalid'));
      return false;
    }
    // The table's row ties this input to this answer; TypeScript cannot follow a name that is only known at run time.
    const answer = answers[name] as (input: unknown, from: Sender) => Promise<Result<unknown>>;
    const from = { tabId: sender.tab?.id ?? null, isPrivate: sender.tab?.incognito ?? false };
    answer(input.data, from).then(respond, (error: unknown) => {
      console.error(`Naslag: ${name}`, error);
      respond(failed('database'));
    });
    return true; // the answer comes later
  });
}

const envelope = z.object({
  name: z.enum(Object.keys(requests) as [RequestName, ...RequestName[]]),
  input: z.unknown(),
});
