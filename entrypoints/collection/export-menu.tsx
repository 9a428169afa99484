import { lazy } from 'react';
import { t } from '../../lib/words/i18n';
import { Menu } from './list/menu';
import type { Work } from './use-work';

/** With all that the formats need, which the list does not. */
const ExportChoices = lazy(() => import('./export-choices'));

interface Props {
  /** Of the items to hand out, in the order of the list. */
  keys: readonly string[];
  work: Work;
}

/** The way out for items. */
export function ExportMenu({ keys, work }: Props) {
  return (
    <Menu name={t('list_export')} testId="export">
      <ExportChoices keys={keys} work={work} />
    </Menu>
  );
}
