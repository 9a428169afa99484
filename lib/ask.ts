import { browser } from 'wxt/browser';
import type { PageRequests, RequestInput, RequestName, RequestOutput } from './messages';
import { failed, ok, type Result } from './model/result';

/**
 * The asking side of messages.ts, apart from it so that the content script, which only asks, carries no schemas.
 * @returns `unreachable` when the extension was updated or switched off under the page.
 */
export async function ask<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
): Promise<Result<RequestOutput<N>>> {
  try {
    const answer: Result<RequestOutput<N>> | undefined = await browser.runtime.sendMessage({ name, input });
    return answer ?? failed('unreachable');
  } catch {
    return failed('unreachable'); // told to the reader; the browser gives no more than a sentence in English
  }
}

/** Asks a tab's content script; `unreachable` where none runs. */
export async function askPage<N extends keyof PageRequests>(
  tabId: number,
  name: N,
  input: PageRequests[N]['input'],
): Promise<Result<PageRequests[N]['output']>> {
  try {
    return ok(await browser.tabs.sendMessage(tabId, { page: name, input }));
  } catch {
    return failed('unreachable'); // a tab without Kamervragen: the ordinary case
  }
}

/** Answers the popup's messages in a page. Only our own contexts can send them; others are ignored. */
export function answerPageRequests(answers: {
  [N in keyof PageRequests]: (
    input: PageRequests[N]['input'],
  ) => PageRequests[N]['output'] | Promise<PageRequests[N]['output']>;
}): void {
  const listen = (
    message: { page?: keyof PageRequests; input?: never },
    sender: { id?: string },
    respond: (value: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id || !message?.page || !(message.page in answers)) return;
    void Promise.resolve(answers[message.page](message.input as never)).then(respond);
    return true; // the answer may come later
  };
  browser.runtime.onMessage.addListener(listen);
}
