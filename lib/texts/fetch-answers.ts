import type { ReadDocument } from '../model/document';
import { asker, fetchPublication, OpenDataError, publicationId } from '../open-data';
import { askedTexts, noteAskedText } from '../store';
import { Emptied, keepText } from './keep-text';
import { rests } from './plan';
import type { Surroundings } from './run';

let last: Promise<unknown> = Promise.resolve();

/**
 * Fetches the texts of replies that the reader has asked for by a press, one after another, until one has answers, and keeps
 * them. A source that failed within the hour is left in peace.
 * @returns `failed` also where it was left in peace
 */
export function fetchAnswers(
  replies: readonly ReadDocument[],
  around: Surroundings,
): Promise<'came' | 'absent' | 'failed'> {
  const run = last.then(() => work(replies, around));
  last = run.catch(() => undefined); // told to who asked for it; the next press has its turn all the same
  return run;
}

async function work(replies: readonly ReadDocument[], around: Surroundings) {
  if (rests(await askedTexts(), around.now())) return 'failed';
  const ask = asker(around.net, new AbortController().signal, around.limits);
  const awake = around.stayAwake();
  try {
    for (const reply of replies) {
      const text = await fetchPublication(reply, ask, around.limits.document);
      if (text) await around.come(await keepText(text));
      if (text && text.kamervraag.answers.length > 0) return 'came';
      await noteAskedText({ id: nameOf(reply), outcome: 'absent', at: around.now() });
    }
    return 'absent';
  } catch (error) {
    if (error instanceof Emptied) return 'absent';
    if (!(error instanceof OpenDataError)) throw error;
    console.error('Naslag: answers', error);
    await noteAskedText({ id: replies.map(nameOf).join(' '), outcome: 'failed', at: around.now() });
    return 'failed';
  } finally {
    awake();
  }
}

const nameOf = ({ kamervraag, url }: ReadDocument): string => publicationId(kamervraag) ?? url;
