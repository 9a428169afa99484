import { ask } from '../../lib/ask';
import { t } from '../../lib/i18n';

/** The way to the collection and the options. */
export function OwnPages() {
  return (
    <nav className="row" aria-label="Naslag">
      <button type="button" className="link" onClick={() => void ask('open', { page: 'collection' })}>
        {t('bar_collection')}
      </button>
      <button type="button" className="link" onClick={() => void ask('open', { page: 'options' })}>
        {t('bar_options')}
      </button>
    </nav>
  );
}
