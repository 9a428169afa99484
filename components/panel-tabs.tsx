import { t } from '../lib/words/i18n';

/** In the panel beside a page: what is known of that page, or the reader's lists. Each is a page of its own. */
export function PanelTabs({ shown }: { shown: 'page' | 'lists' }) {
  return (
    <nav className="panel-tabs row" aria-label="Naslag">
      <a href="/sidepanel.html" data-testid="panel-page" aria-current={shown === 'page' ? 'page' : undefined}>
        {t('panel_page')}
      </a>
      <a
        href="/collection.html?panel"
        data-testid="panel-lists"
        aria-current={shown === 'lists' ? 'page' : undefined}
      >
        {t('collection_title')}
      </a>
    </nav>
  );
}
