import { FetchEarlier } from '../../components/fetch-earlier';
import { SafeLink } from '../../components/safe-link';
import { siteAddresses } from '../../components/site-addresses';
import { useFetchEarlier } from '../../lib/own-page/use-fetch-earlier';
import { useLanding } from '../../lib/own-page/use-landing';
import { t } from '../../lib/words/i18n';
import { News } from './news';
import { Pictures } from './pictures';

/** The first page: what Naslag does, earlier questions, where to go, and privacy. After an update: what is new, and no more. */
export function WelcomeApp() {
  const earlier = useFetchEarlier();
  const updated = location.hash === '#new';
  useLanding(true);
  return (
    <main>
      <header className="stack">
        <h1>{t(updated ? 'welcome_updated' : 'welcome_title')}</h1>
        {updated ? <News /> : <p>{t('welcome_lead')}</p>}
      </header>
      {!updated && <Pictures />}
      {(!updated || earlier.held === 0) && (
        <section className="stack" id="fetch">
          <h2 tabIndex={-1}>{t('welcome_earlier')}</h2>
          <p>{t('welcome_earlier_text')}</p>
          <FetchEarlier {...earlier} />
        </section>
      )}
      {!updated && (
        <>
          <section className="stack">
            <h2>{t('welcome_try')}</h2>
            <ul className="row">
              {siteAddresses.map(({ name, url }) => (
                <li key={url}>
                  <SafeLink url={url}>{name}</SafeLink>
                </li>
              ))}
            </ul>
          </section>
          <section className="stack">
            <h2>{t('options_privacy')}</h2>
            <p>{t('welcome_privacy')}</p>
          </section>
        </>
      )}
    </main>
  );
}
