import { t, type MessageKey } from '../../lib/words/i18n';
import { inTab, tabs, type Tab, type Wanted } from '../../lib/list/wanted';

interface Props {
  tab: Tab;
  want: (change: (before: Wanted) => Wanted) => void;
}

const names: Record<Tab, MessageKey> = {
  collection: 'collection_title',
  archive: 'popup_archive',
  followed: 'watch_title',
};

/** The lists of this page; the one that is shown is its heading. */
export function TabBar({ tab, want }: Props) {
  return (
    <>
      <h1 className="unseen">{t(names[tab])}</h1>
      <nav className="tabs" aria-label={t('list_tabs')}>
        {tabs.map((each) => (
          <button
            type="button"
            key={each}
            data-testid={`tab-${each}`}
            aria-current={each === tab ? 'page' : undefined}
            onClick={() => want((before) => (before.tab === each ? before : inTab(before, each)))}
          >
            {t(names[each])}
          </button>
        ))}
      </nav>
    </>
  );
}
