import { useState } from 'react';
import { t } from '../../lib/words/i18n';
import { savedDocument } from '../../lib/model/collection';
import { countRecords, recentRecords, searchItems, searchRecords } from '../../lib/store';
import { useStored } from '../../lib/own-page/use-stored';
import { DocumentList } from './document-list';
import { ArchiveOffer } from './earlier-view';
import { Elsewhere } from './elsewhere';
import { OffNotice } from './off-notice';
import { OwnPages } from './own-pages';
import { ReportButton } from './report-button';
import { openBeside, openCollection } from './tab';

/** So many hits of each at first, and so many more at each press. */
const portion = 20;
/** So many of what was read last: to go back to, not to look through. */
const lately = 8;
const open = (url: string, keepFocus: boolean) => void openBeside(url, keepFocus);

interface Props {
  /** A tab with a page of one of the sites, which may be one that was not understood. */
  siteTab: number | null;
  /** Loads the tab's page again. */
  reload: () => void;
}

/** On a page without Kamervragen: a search over collection and archive, and what was read last. */
export function SearchView({ siteTab, reload }: Props) {
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState({ saved: portion, read: portion });
  const query = typed.trim();
  // One more than is shown tells whether there are more.
  const saved = useStored(async () => (query ? searchItems(query, most.saved + 1) : []), [query, most.saved]);
  const read = useStored(
    () => (query ? searchRecords(query, most.read + 1) : recentRecords(lately)),
    [query, most.read],
  );
  const held = useStored(countRecords);
  const problem = [saved, read].find((answer) => answer?.ok === false);
  const own = saved?.ok ? saved.value : [];
  const found = read?.ok ? read.value : [];
  const ids = new Set(own.flatMap(({ ids }) => ids));
  const archived = found
    .slice(0, most.read)
    .filter((record) => !record.ids.some((id) => ids.has(id))) // shown once, as saved
    .flatMap(({ key, versions }) => versions.slice(-1).map(({ document }) => ({ key, document, versions })));
  const none = own.length + archived.length === 0;
  return (
    <>
      <h1>Naslag</h1>
      <OffNotice />
      {siteTab === null ? (
        <Elsewhere reload={reload} />
      ) : (
        <>
          <p className="quiet">{t('popup_elsewhere')}</p>
          <ReportButton tabId={siteTab} />
        </>
      )}
      <label className="stack">
        {t('popup_search')}
        <input
          type="search"
          data-testid="search"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setMost({ saved: portion, read: portion });
          }}
        />
      </label>
      {problem?.ok === false && problem.problem !== 'blocked' && (
        <p className="problem" role="alert" data-testid="problem">
          {t(`error_${problem.problem}`)}
        </p>
      )}
      <div className="scroll stack">
        {own.length > 0 && (
          <DocumentList
            title={t('bar_collection')}
            documents={own.slice(0, most.saved).map((item) => ({
              key: item.key,
              document: savedDocument(item).document,
              versions: item.documents,
            }))}
            open={open}
            more={own.length > most.saved ? () => setMost({ ...most, saved: most.saved + portion }) : null}
          />
        )}
        {query && own.length > 0 && (
          <p>
            <button
              type="button"
              className="link"
              data-testid="all-in-collection"
              onClick={() => void openCollection(query)}
            >
              {t('popup_all_in_collection')}
            </button>
          </p>
        )}
        {archived.length > 0 && (
          <DocumentList
            title={t(query ? 'popup_archive' : 'popup_recent')}
            documents={archived}
            open={open}
            more={
              query && found.length > most.read ? () => setMost({ ...most, read: most.read + portion }) : null
            }
          />
        )}
        {query && saved?.ok && read?.ok && none && <p role="status">{t('collection_none_found')}</p>}
        {held?.ok && <ArchiveOffer empty={held.value === 0} />}
      </div>
      <footer>
        <OwnPages />
      </footer>
    </>
  );
}
