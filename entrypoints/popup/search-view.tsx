import { useState } from 'react';
import { t } from '../../lib/words/i18n';
import { savedDocument } from '../../lib/model/collection';
import { recentRecords, searchItems, searchRecords } from '../../lib/store';
import { useStored } from '../../lib/own-page/use-stored';
import { DocumentList } from './document-list';
import { OffNotice } from './off-notice';
import { OwnPages } from './own-pages';
import { ReportButton } from './report-button';
import { openBeside } from './tab';

const shown = 8;
const open = (url: string, keepFocus: boolean) => void openBeside(url, keepFocus);

/**
 * On a page without Kamervragen: a search over collection and archive, and what was read last.
 * @param siteTab a tab with a page of one of the sites, which may be one that was not understood
 */
export function SearchView({ siteTab }: { siteTab: number | null }) {
  const [typed, setTyped] = useState('');
  const query = typed.trim();
  const saved = useStored(async () => (query ? searchItems(query, shown) : []), [query]);
  const read = useStored(() => (query ? searchRecords(query, shown) : recentRecords(shown)), [query]);
  const problem = [saved, read].find((answer) => answer?.ok === false);
  const own = saved?.ok ? saved.value : [];
  const ids = new Set(own.flatMap(({ ids }) => ids));
  const archived = (read?.ok ? read.value : [])
    .filter((record) => !record.ids.some((id) => ids.has(id))) // shown once, as saved
    .flatMap(({ key, versions }) => versions.slice(-1).map(({ document }) => ({ key, document })));
  return (
    <>
      <h1>Naslag</h1>
      <OffNotice />
      <p className="quiet">{t('popup_elsewhere')}</p>
      {siteTab !== null && <ReportButton tabId={siteTab} />}
      <label className="stack">
        {t('popup_search')}
        <input
          type="search"
          data-testid="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {problem?.ok === false && (
        <p className="problem" role="alert" data-testid="problem">
          {t(`error_${problem.problem}`)}
        </p>
      )}
      {own.length > 0 && (
        <DocumentList
          title={t('bar_collection')}
          documents={own.map((item) => ({ key: item.key, document: savedDocument(item).document }))}
          open={open}
        />
      )}
      {archived.length > 0 && (
        <DocumentList title={t(query ? 'popup_archive' : 'popup_recent')} documents={archived} open={open} />
      )}
      {query && saved?.ok && read?.ok && own.length + archived.length === 0 && (
        <p role="status">{t('collection_none_found')}</p>
      )}
      <footer>
        <OwnPages />
      </footer>
    </>
  );
}
