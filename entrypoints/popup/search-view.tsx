import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { peopleLine } from '../../lib/annotate/people';
import { SafeLink } from '../../components/safe-link';
import { matchesQuery } from '../../components/search';
import { longDate, t } from '../../lib/i18n';
import type { ReadDocument } from '../../lib/model/document';
import { listItems, recentRecords, searchRecords } from '../../lib/store';
import { OwnPages } from './page-footer';
import { openBeside } from './tab';

const shown = 8;

/** On a page without Kamervragen: a search over collection and archive, and what was read last. */
export function SearchView() {
  const [query, setQuery] = useState('');
  const saved = useLiveQuery(
    async () => (query ? (await listItems()).filter((item) => matchesQuery(item, query)) : []),
    [query],
  );
  const read = useLiveQuery(() => (query ? searchRecords(query, shown) : recentRecords(shown)), [query]);
  const archived = (read ?? []).flatMap(({ key, versions }) =>
    versions.slice(-1).map(({ document }) => ({ key, document })),
  );
  return (
    <>
      <h1>Naslag</h1>
      <p className="quiet">{t('popup_elsewhere')}</p>
      <label className="stack">
        {t('popup_search')}
        <input
          type="search"
          data-testid="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      {saved && saved.length > 0 && (
        <Documents title={t('bar_collection')} documents={saved.slice(0, shown)} />
      )}
      {read && (archived.length > 0 || query) && (
        <Documents title={t(query ? 'popup_archive' : 'popup_recent')} documents={archived} />
      )}
      <footer>
        <OwnPages />
      </footer>
    </>
  );
}

function Documents({
  title,
  documents,
}: {
  title: string;
  documents: { key: string; document: ReadDocument }[];
}) {
  return (
    <section className="part stack">
      <h2>{title}</h2>
      {documents.length === 0 && <p className="quiet">{t('collection_none_found')}</p>}
      <ul className="related">
        {documents.map(({ key, document: { url, kamervraag } }) => (
          <li key={key}>
            <SafeLink url={url} open={(address, keepFocus) => void openBeside(address, keepFocus)}>
              {kamervraag.subject ?? url}
            </SafeLink>
            <p className="quiet">
              {[peopleLine(kamervraag.authors), kamervraag.submitted && longDate(kamervraag.submitted)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
