import { isOwnChange, type Annotation } from '../annotate';
import type { OfferFile } from './offer-file';
import type { ReadAnswer } from '../messages';
import type { ReadDocument } from '../model/document';
import { isDoubtful } from '../model/doubt';
import type { PageState } from '../model/page-state';
import type { Result } from '../model/result';
import type { PageReading } from '../sites/reading';

/** What a page's life needs of the browser. */
export interface Life {
  readonly isValid: boolean;
}

/** What a page shows of ours. */
export interface Shown {
  reading: PageReading;
  state: PageState;
  annotation: Annotation;
  /** Where the text of the page's file is shown: what the page itself says, what holds the text, and where they differ. */
  file: { page: ReadDocument; host: HTMLElement; said: string | null } | null;
  /** The offer to read the page's file that stands in the bar, or is being taken. */
  offer?: AbortController;
}

/** Shows what the background has answered on the annotation that stands now: the bar may have changed its language. */
export function showAnswer(shown: Shown, answer: Result<ReadAnswer>): void {
  const { annotation, state } = shown;
  if (!answer.ok) return annotation.showProblem((state.problem = answer.problem));
  const { resolved, known, related, answers } = answer.value;
  annotation.showResolved((state.resolved = resolved), (state.answers = answers));
  showChanged(shown, known.ok ? known.value : null, related.ok ? related.value : null);
  const failed = [known, related].find(({ ok }) => !ok);
  if (failed && !failed.ok) annotation.showProblem((state.problem = failed.problem));
}

/** Whether this is what the page shows: it may have gone on to another document meanwhile. */
export const isOf = (shown: Shown | null, document: ReadDocument) =>
  shown?.state.document.url === document.url;

/** Whether a page read anew says what it said; how it is set is told later. */
export const saysSame = (before: ReadDocument, now: ReadDocument) =>
  JSON.stringify({ ...before, shape: undefined }) === JSON.stringify(now);

/** Shows what has changed since then. */
export function showChanged(
  shown: Shown | null,
  known: PageState['known'],
  related: PageState['related'] = null,
): null {
  if (shown && known) shown.annotation.showKnown((shown.state.known = known));
  if (shown && related) shown.annotation.showRelated((shown.state.related = related));
  return null;
}

/** Changes matter when they are in the text or take away what we stand on, or while there is nothing to stand on. */
export function changed(shown: Shown | null, changes: MutationRecord[]): boolean {
  if (changes.every(isOwnChange)) return false; // a card or list of ours that opened or closed
  const places = shown?.reading.places;
  return (
    !places?.title.isConnected ||
    Boolean(shown?.file) ||
    !places.root?.isConnected ||
    changes.some(({ target }) => places.root?.contains(target) || places.title.contains(target))
  );
}

/**
 * The page has no text, or on officielebekendmakingen.nl, which has XML, one that is in doubt: what reads the document's
 * other forms comes as a script of its own, on such pages alone. An offer made anew (in
 * another language, or back on the page) ends the one before: a file is shown once.
 * @param show shows the reading of the file's text in the place of the page's
 */
export async function offerAnew(
  shown: Shown,
  loadFiles: () => Promise<OfferFile>,
  show: (reading: PageReading, file: NonNullable<Shown['file']>) => void,
): Promise<void> {
  shown.offer?.abort();
  const { kamervraag, site, file } = shown.reading;
  const doubt = site !== 'tweedekamer' && !file && isDoubtful(shown.reading);
  if (kamervraag.status === 'ok' && !doubt) return;
  const { signal } = (shown.offer = new AbortController());
  const offerFile = await loadFiles();
  await offerFile(
    shown.reading,
    (...sentence) => shown.annotation.say(...sentence),
    (reading, host, said) => {
      shown.annotation.remove();
      show(reading, { page: shown.state.document, host, said });
    },
    signal,
  );
}
