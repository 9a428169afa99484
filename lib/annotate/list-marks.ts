import type { ListMark } from '../model/list-mark';
import { t } from '../words/i18n';
import { dotted, maker, present } from './dom';
import { raise } from './shadow';
import { schemeAt } from './surface';
import style from './styles/list-marks.css?inline';

/** Puts what is known of a document behind its link in a list, in words; nothing where nothing is known. Returns the undo. */
export function markListed(link: Element, { saved, read, answered }: ListMark): (() => void) | null {
  if (!saved && !read && !answered) return null;
  const make = maker(link.ownerDocument);
  const { host, ui } = raise(link.ownerDocument, 'naslag-listed', schemeAt(link));
  ui.title = t('listed_by');
  ui.append(
    make('style', null, style),
    make('span', { class: 'hidden' }, `${t('extensionName')}: `),
    ...present(
      dotted(make, [
        saved && make('span', null, '★ ', t('listed_saved')),
        read && make('span', null, t('listed_read')),
        answered && make('span', null, '✓ ', t('listed_answered')),
      ]),
    ),
  );
  link.after(host);
  return () => host.remove();
}
