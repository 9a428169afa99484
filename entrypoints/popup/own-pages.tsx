import { ask } from '../../lib/ask';
import { t } from '../../lib/words/i18n';
import { SidePanelButton } from './side-panel-button';

/** The way to the collection and the options. */
export function OwnPages() {
  return (
    <nav className="row" aria-label="Naslag">
      <button type="button" className="link" onClick={() => void ask('open', { page: 'collection' })}>
        {t('bar_collection')}
      </button>
      <SidePanelButton />
      <button type="button" className="link" onClick={() => void ask('open', { page: 'options' })}>
        {t('bar_options')}
      </button>
    </nav>
  );
}
