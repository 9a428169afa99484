import { useState } from 'react';
import { siteNames } from '../../components/site-names';
import { Switch } from '../../components/switch';
import { questionCount } from '../../lib/annotate/parts-in-words';
import { ask, askPage } from '../../lib/ask';
import { count, t } from '../../lib/words/i18n';
import type { PageState } from '../../lib/model/page-state';
import { OwnPages } from './own-pages';

/** What was recognised on the page and what not, the switches for page and site, and the way to our other pages. */
export function PageFooter({ tabId, page }: { tabId: number; page: PageState }) {
  const { kamervraag, missing, site } = page.document;
  const [on, setOn] = useState(page.on);
  const [siteOn, setSiteOn] = useState(true); // a page of a site that is off says nothing to the popup
  const switchPage = async (on: boolean) => {
    if ((await askPage(tabId, 'switchPage', { on })).ok) setOn(on);
  };
  const switchSite = async (on: boolean) => {
    if (!(await ask('switchSite', { site, on })).ok) return;
    setSiteOn(on);
    await switchPage(on);
  };
  const read = [
    count('questions', questionCount(kamervraag)),
    count('footnotes', kamervraag.footnotes.length),
  ].join(', ');
  const notRead = missing.map((part) => t(`report_part_${part}`)).join(', ');
  return (
    <footer className="stack">
      <div>
        <Switch name={t('bar_switch')} on={on} change={(on) => void switchPage(on)} />
        <Switch
          name={t('popup_switch_site', siteNames[site])}
          on={siteOn}
          change={(on) => void switchSite(on)}
        />
      </div>
      <p className="quiet" data-testid="health">
        {kamervraag.status === 'no-text' ? t('bar_no_text') : t('popup_read', read)}
        {notRead && ` ${t('bar_missing', notRead)}`}
      </p>
      <OwnPages />
    </footer>
  );
}
