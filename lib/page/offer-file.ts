import { showFileText } from '../annotate/file-text';
import { maker } from '../annotate/dom';
import { fetchFile } from './fetch-file';
import { readInReader } from '../file-reader/port';
import { speak, t, type Words } from '../words/i18n';
import type { FileProblem, FileText } from '../model/file-text';
import { readDownload } from '../sites/download';
import { withFileText } from '../sites/file-reading';
import type { PageReading } from '../sites/reading';

/**
 * Offers to read the file of a page without text, reads it when the reader asks, and shows it below the title.
 * @param say says one sentence in the bar
 * @param show shows the reading of the file's text, which stands in `host`, instead of the page's
 * @param signal ends the offer and whatever is going on; nothing is said or shown after it
 */
export type OfferFile = (
  reading: PageReading,
  say: (...sentence: (Node | string)[]) => void,
  show: (reading: PageReading, host: HTMLElement) => void,
  signal: AbortSignal,
) => Promise<void>;

/** @param atOnce the reader has chosen not to be asked */
export function offerFile(
  [reading, say, showReading, ended]: Parameters<OfferFile>,
  words: Words,
  atOnce: boolean,
): void {
  if (ended.aborted) return;
  speak(words);
  const page = reading.places.title.ownerDocument;
  const found = readDownload(page, new URL(page.URL));
  if (found === null) return; // the bar says that there is only a file
  const address = found;
  const make = maker(page);
  let going: AbortController | null = null;

  const button = (label: string, act: () => void) => {
    const own = make('button', { type: 'button', class: 'action' }, label);
    // The page can press our buttons by script; only the reader may have a file fetched.
    own.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    return own;
  };
  const offer = () => say(t('file_offer'), ' ', button(t('file_read'), start));
  const cancel = button(t('file_cancel'), () => {
    going?.abort();
    offer();
  });
  const fail = (problem: FileProblem) =>
    say(t(`file_problem_${problem}`), ' ', button(t('file_again'), start));

  function start(): void {
    read().catch((error: unknown) => {
      console.error('Naslag: the file of this page', error);
      if (!going?.signal.aborted) fail('reader');
    });
  }

  async function read(): Promise<void> {
    const control = (going = new AbortController());
    const { signal } = control;
    const amount = make('span', null, '…');
    say(...around(t('file_fetching', '\u0000'), amount), ' ', cancel);
    const fetched = await fetchFile(address, signal, (received, size) => {
      amount.textContent = size === null ? megabytes(received) : `${Math.round((100 * received) / size)} %`;
    });
    if (signal.aborted) return;
    if (!fetched.ok) return fail(fetched.problem);
    say(t('file_reading'), ' ', cancel);
    const result = await readInReader(fetched.bytes, signal);
    if (signal.aborted) return;
    if (result.ok) show(result.text);
    else fail(result.problem);
  }

  function show(text: FileText): void {
    const { host, root } = showFileText(reading.places.title, text, address);
    const whole = withFileText(reading, text, root);
    if (whole) return showReading(whole, host);
    host.remove();
    fail('other');
  }

  ended.addEventListener('abort', () => going?.abort());
  if (atOnce) start();
  else offer();
}

const megabytes = (bytes: number): string =>
  t('file_megabytes', (bytes / 1e6).toLocaleString(t('locale'), { maximumFractionDigits: 1 }));

/** A sentence with an element in the place of the sign that stands for it. */
function around(sentence: string, element: Node): (Node | string)[] {
  const [before = '', after = ''] = sentence.split('\u0000');
  return [before, element, after];
}
