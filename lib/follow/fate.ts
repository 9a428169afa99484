import { publicationUrl } from '../citations/targets';
import type { ReadDocument } from '../model/document';
import type { Fate } from '../model/fate';
import type { FollowState } from '../model/follow';
import type { Kamervraag } from '../model/kamervraag';
import { publicationNames } from '../model/questions';
import { statusOf } from '../model/record';
import { followLine } from './line';

/**
 * What to say of a document's question, and where it leads. "Late" follows the rule of the collection: only a lookup after
 * the term is evidence of it. A term that is over without one says nothing.
 * @param others the other documents of the same question
 * @param state what looking it up has told, where it is saved
 * @param today ISO date
 */
export function fateOf(
  document: ReadDocument,
  others: readonly ReadDocument[],
  state: FollowState | null,
  today: string,
): Fate {
  const all = [document, ...others];
  const status = statusOf({ versions: all.map((document) => ({ document, readAt: 0 })) });
  if (status === 'answered') return by('answer', 'answered', document, all);
  if (status === 'withdrawn') return by('withdrawal', 'withdrawn', document, all);
  const unread = unreadReplies(all).at(-1);
  if (unread !== undefined) return { kind: 'replied', date: null, url: publicationUrl(unread) };
  const { chamber } = document.kamervraag;
  const submitted = submittedOn(all);
  const row = { chamber, submitted, status, answered: null, withdrawn: null, savedAt: 0 };
  const { kind, date } = followLine(row, state, today, false);
  if (kind === 'late') return { kind, date, url: noticeIn(document, all) };
  if (status === 'postponed')
    return {
      kind: 'postponed',
      date: kind === 'expected' ? date : null,
      url: noticeIn(document, all),
    };
  return kind === 'expected' ? { kind, date, url: null } : { kind: 'unknown', date: null, url: null };
}

/** The day of submission as the question's own page says it: the heading of a joint reply may be another question's. */
function submittedOn(all: readonly ReadDocument[]): string | null {
  const asking = all.filter(({ kamervraag }) => kamervraag.kind === 'question');
  return [...asking, ...all].find(({ kamervraag }) => kamervraag.submitted)?.kamervraag.submitted ?? null;
}

/** The first reply of a kind, on the site that the reader is on where it is there; the page itself where that is one. */
function by(
  wanted: Kamervraag['kind'],
  kind: Fate['kind'],
  document: ReadDocument,
  all: readonly ReadDocument[],
): Fate {
  if (document.kamervraag.kind === wanted) return { kind, date: document.kamervraag.answered, url: null };
  const [first] = all
    .filter(({ kamervraag }) => kamervraag.kind === wanted)
    .sort((a, b) => byDay(a, b) || Number(b.site === document.site) - Number(a.site === document.site));
  return { kind, date: first?.kamervraag.answered ?? null, url: first?.url ?? null };
}

/** What bears no day stands last. */
const byDay = ({ kamervraag: a }: ReadDocument, { kamervraag: b }: ReadDocument): number =>
  (a.answered ?? '9999').localeCompare(b.answered ?? '9999');

/** The address of the notice that came last. */
function noticeIn(document: ReadDocument, all: readonly ReadDocument[]): string | null {
  if (document.kamervraag.kind === 'postponement') return null;
  const notices = all.filter(({ kamervraag }) => kamervraag.kind === 'postponement');
  const last = notices.sort((a, b) =>
    (b.kamervraag.answered ?? '').localeCompare(a.kamervraag.answered ?? ''),
  );
  return last.find(({ site }) => site === document.site)?.url ?? last[0]?.url ?? null;
}

/**
 * Ids of replies that the question's own page names and that are not among its documents. What they are, an answer or a
 * notice, their ids do not tell.
 */
export function unreadReplies(all: readonly ReadDocument[]): string[] {
  const read = new Set(all.flatMap(({ kamervraag }) => publicationNames(kamervraag)).map(unreprinted));
  const named = all
    .filter(({ kamervraag }) => kamervraag.kind === 'question')
    .flatMap(({ relations }) => relations)
    .filter((id) => /^ah-/i.test(id) && !read.has(unreprinted(id)));
  return [...new Set(named)];
}

/** A corrected reprint (`-h1`) is the same reply. */
const unreprinted = (id: string | null): string | null => id?.replace(/-[hn]\d+$/i, '') ?? null;
