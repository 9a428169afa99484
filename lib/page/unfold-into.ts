import type { Asked } from '../annotate/asked';
import type { ReadDocument } from '../model/document';
import { t } from '../words/i18n';
import type { ShowUnfolding } from './show-unfolding';

/** Fills a box that has just unfolded, once the script that does so has been loaded. */
export const unfoldInto = (
  box: HTMLElement,
  asked: Asked,
  document: ReadDocument,
  load: () => Promise<ShowUnfolding>,
): Promise<void> =>
  load()
    .then((show) => show(box, asked, document))
    .catch((error: unknown) => {
      console.error('Naslag', error);
      box.textContent = t('error_unreachable'); // the extension was updated under the page: told to the reader
    });
