import { lazy, Suspense } from 'react';
import { t } from '../../../lib/words/i18n';
import { TabBar } from '../tab-bar';
import type { TabProps } from '../tabs';

const FollowedView = lazy(() => import('./followed-view'));

/** The searches that are followed, as the third of the lists. */
export function FollowedTab({ wanted, want }: TabProps) {
  return (
    <main>
      <header className="top">
        <TabBar tab={wanted.tab} want={want} />
      </header>
      <section className="middle" aria-label={t('watch_title')}>
        <Suspense fallback={<p className="quiet">{t('popup_loading')}</p>}>
          <FollowedView />
        </Suspense>
      </section>
    </main>
  );
}
