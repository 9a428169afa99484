import type { Asked } from '../annotate/asked';
import type { ReadDocument } from '../model/document';
import { t } from '../words/i18n';
import type { ShowUnfolding } from './show-unfolding';

/** Fills a box that has just unfolded, once the script that does so has been loaded. */
export async function unfoldInto(
  box: HTMLElement,
  asked: Asked,
  document: ReadDocument,
  load: () => Promise<ShowUnfolding>,
): Promise<void> {
  try {
    (await load())(box, asked, document);
  } catch (error) {
    console.error('Naslag', error);
    box.textContent = t('error_unreachable'); // the extension was updated under the page
  }
}
