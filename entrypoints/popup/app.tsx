import { StandingNotices } from '../../components/standing-notices';
import { useStanding } from '../../lib/own-page/use-standing';
import { t } from '../../lib/words/i18n';
import { DocumentView } from './document-view';
import { NewsView } from './news-view';
import { SearchView } from './search-view';
import { useTab } from './tab';

/** The document of this tab; on any other page a search over what was read and saved. */
export function PopupApp() {
  const { tabId, page, ofSite, reload } = useTab();
  const standing = useStanding();
  if (page === undefined)
    return (
      <main>
        <p className="quiet">{t('popup_loading')}</p>
      </main>
    );
  return (
    <main>
      <StandingNotices {...standing} />
      <NewsView />
      {page && tabId !== null ? (
        <DocumentView tabId={tabId} page={page} />
      ) : (
        <SearchView siteTab={ofSite ? tabId : null} reload={reload} />
      )}
    </main>
  );
}
