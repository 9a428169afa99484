import { useState } from 'react';
import { createPortal } from 'react-dom';
import { downloadFile } from '../../lib/own-page/download-file';
import { isoDay } from '../../lib/day';
import { allWords } from '../../lib/words/all-words';
import { number, t } from '../../lib/words/i18n';
import type { CollectionItem } from '../../lib/model/collection';
import { readItems } from '../../lib/store';
import { exportFormats, type ExportFormat } from '../../lib/export/formats';
import { PrintView } from './print-view';
import type { Work } from './use-work';
import { workerClient } from './worker-client';

interface Props {
  /** Of the items to hand out, in the order of the list. */
  keys: readonly string[];
  work: Work;
}

/** More than a printer is for, and more than a page can lay out at once. */
const mostPrinted = 200;

/** The chosen items in every form there is: on the clipboard, as a file, on paper. */
export default function ExportChoices({ keys, work }: Props) {
  const [printed, setPrinted] = useState<CollectionItem[] | null>(null);
  const make = (format: ExportFormat, then: (text: string) => void | Promise<void>) =>
    void work.run(keys.length, async (progress) => {
      const locale = t('locale');
      const words = allWords(locale.startsWith('nl') ? 'nl' : 'en');
      const input = { keys: [...keys], format: format.id, locale, words };
      await then(await workerClient.ask('export', input, progress));
    });
  const copy = (format: ExportFormat) =>
    make(format, (text) =>
      navigator.clipboard.writeText(text).then(
        () => work.say(t('card_copied')),
        () => work.say(t('card_copy_failed')),
      ),
    );
  const print = () => void work.run(keys.length, async () => setPrinted(await readItems([...keys])));
  return (
    <>
      <ul className="formats">
        {exportFormats.map((format) => (
          <li key={format.id} className="row apart">
            <span>{t(format.nameKey)}</span>
            <span className="row">
              <button
                type="button"
                data-testid={`copy-${format.id}`}
                aria-label={t('list_copy_as', t(format.nameKey))}
                onClick={() => copy(format)}
              >
                {t('list_copy')}
              </button>
              <button
                type="button"
                data-testid={`download-${format.id}`}
                aria-label={t('list_download_as', t(format.nameKey))}
                onClick={() => make(format, (text) => download(text, format))}
              >
                {t('list_download')}
              </button>
            </span>
          </li>
        ))}
        <li className="row apart">
          <span>
            {keys.length > mostPrinted ? t('list_print_most', number(mostPrinted)) : t('list_print_text')}
          </span>
          <button type="button" data-testid="print" disabled={keys.length > mostPrinted} onClick={print}>
            {t('list_print')}
          </button>
        </li>
      </ul>
      {printed && createPortal(<PrintView items={printed} done={() => setPrinted(null)} />, document.body)}
    </>
  );
}

function download(text: string, { id, extension, mime }: ExportFormat): void {
  downloadFile(new Blob([text], { type: mime }), `naslag-${id}-${isoDay(Date.now())}.${extension}`);
}
