import { showFileText } from '../annotate/file-text';
import { maker } from '../annotate/dom';
import { fetchFile } from './fetch-file';
import { type ReadFile, readInReader } from '../file-reader/port';
import { speak, t, type Words } from '../words/i18n';
import type { FileProblem, FileText } from '../model/file-text';
import { isOfPage } from '../sites/complete';
import { type FileSource, fileSources } from './file-sources';
import { withFileText } from '../sites/file-reading';
import { differingInWords } from '../annotate/file-remarks';
import type { PageReading } from '../sites/reading';

/**
 * Offers to read another form of the document of a page that has no text, or one that is in doubt: the official XML, the
 * Word file or PDF; reads it when the reader asks, and shows it below the title.
 * @param say says one sentence in the bar
 * @param show shows the reading of the file's text, which stands in `host`, instead of the page's; `said`: where they differ
 * @param signal ends the offer and whatever is going on; nothing is said or shown after it
 */
export type OfferFile = (
  reading: PageReading,
  say: (...sentence: (Node | string)[]) => void,
  show: (reading: PageReading, host: HTMLElement, said: string | null) => void,
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
  const hasText = reading.kamervraag.status === 'ok';
  const sources = fileSources(reading, hasText);
  const [best] = sources;
  if (!best) return; // the bar says that there is no text
  const make = maker(reading.places.title.ownerDocument);
  let going: AbortController | null = null;

  const button = (label: string, act: () => void) => {
    const own = make('button', { type: 'button', class: 'action' }, label);
    // The page can press our buttons by script; only the reader may have a file fetched.
    own.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    return own;
  };
  const begin = () => start(sources);
  const offer = () =>
    best.kind === 'file'
      ? say(t('file_offer'), ' ', button(t('file_read'), begin))
      : say(t(hasText ? 'file_offer_doubt' : 'file_offer_xml'), ' ', button(t('file_read_xml'), begin));
  const cancel = button(t('file_cancel'), () => {
    going?.abort();
    offer();
  });
  /** Where the XML is there and is of no use, the PDF may be. */
  const fail = (problem: FileProblem, { kind }: FileSource = best) => {
    const pdf =
      kind === 'xml' && sources[1] ? [' ', button(t('file_read_pdf'), () => start(sources.slice(1)))] : [];
    say(t(`file_problem_${problem}`), ' ', button(t('file_again'), begin), ...pdf);
  };
  const none = () => {
    if (best.kind === 'file') fail('absent');
    else say(t(hasText ? 'file_no_xml' : 'file_none'), ' ', button(t('file_again'), begin));
  };

  function start(wanted: readonly FileSource[]): void {
    read(wanted).catch((error: unknown) => {
      console.error('Naslag: the file of this page', error);
      if (!going?.signal.aborted) fail('reader');
    });
  }

  /** Reads the first that the site has. */
  async function read(wanted: readonly FileSource[]): Promise<void> {
    const { signal } = (going = new AbortController());
    for (const source of wanted) {
      const result = await readSource(source, signal);
      if (signal.aborted) return;
      if (result.ok) return show(result.text, source);
      if (!isAbsent(result.problem, source)) return fail(result.problem, source);
    }
    none();
  }

  async function readSource({ address }: FileSource, signal: AbortSignal): Promise<ReadFile> {
    const amount = make('span', null, '…');
    say(...around(t('file_fetching', '\u0000'), amount), ' ', cancel);
    const fetched = await fetchFile(address, signal, (received, size) => {
      amount.textContent = size === null ? megabytes(received) : `${Math.round((100 * received) / size)} %`;
    });
    if (!fetched.ok || signal.aborted) return { ok: false, problem: fetched.ok ? 'reader' : fetched.problem };
    say(t('file_reading'), ' ', cancel);
    return readInReader(fetched.bytes, signal);
  }

  function show(text: FileText, source: FileSource): void {
    if (text.file === 'xml' && !isOfPage(reading, text)) return fail('foreign', source);
    const { host, root, tell } = showFileText(reading.places.title, text, source.address);
    const whole = withFileText(reading, text, root);
    if (!whole) {
      host.remove();
      return fail('other', source);
    }
    const differing = differingFrom(reading, whole, text);
    tell(differing);
    showReading(whole, host, differingInWords(differing));
  }

  ended.addEventListener('abort', () => going?.abort());
  if (atOnce && !hasText) begin();
  else offer();
}

/** Where the file says otherwise than the page; what the page itself contradicts stands in its report. */
const differingFrom = (page: PageReading, { kamervraag, conflicts }: PageReading, { facts }: FileText) => ({
  conflicts: conflicts.slice(page.conflicts.length),
  dated: kamervraag.kind !== 'question' && kamervraag.answered === null ? facts.dated : null,
});

/** A site may also answer with a page that says so (lib/sites/SITES.md 1.1). */
const isAbsent = (problem: FileProblem, { kind }: FileSource): boolean =>
  problem === 'absent' || (kind === 'xml' && problem === 'kind');

const megabytes = (bytes: number): string =>
  t('file_megabytes', (bytes / 1e6).toLocaleString(t('locale'), { maximumFractionDigits: 1 }));

/** A sentence with an element in the place of the sign that stands for it. */
function around(sentence: string, element: Node): (Node | string)[] {
  const [before = '', after = ''] = sentence.split('\u0000');
  return [before, element, after];
}
