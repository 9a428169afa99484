import { useState } from 'react';
import { browser } from 'wxt/browser';
import { siteNames } from '../../components/site-names';
import { StandingNotices } from '../../components/standing-notices';
import { Switch } from '../../components/switch';
import { t } from '../../lib/words/i18n';
import { language } from '../../lib/model/settings';
import type { Site } from '../../lib/model/document';
import type { Settings } from '../../lib/model/settings';
import { useStanding } from '../../lib/own-page/use-standing';
import { useSettings } from '../../lib/own-page/use-watched';
import { changeSettings } from '../../lib/store';
import { ArchiveView } from './archive-view';
import { useLanding } from '../../lib/own-page/use-landing';
import { FollowView } from './follow-view';
import { SyncView } from './sync-view';
import { SafetyView } from './safety-view';

/** What Naslag annotates, in which language, and what it keeps. */
export function OptionsApp() {
  const settings = useSettings();
  const standing = useStanding();
  const [unkept, setUnkept] = useState(false);
  useLanding(settings !== null);
  if (!settings)
    return (
      <main>
        <p className="quiet">{t('popup_loading')}</p>
      </main>
    );
  const change = (next: Partial<Settings>) =>
    void changeSettings(next).then(
      () => setUnkept(false),
      (error: unknown) => {
        console.error('Naslag: settings', error);
        setUnkept(true);
      },
    );
  const switchSite = (site: Site, on: boolean) =>
    change({ sitesOff: [...settings.sitesOff.filter((off) => off !== site), ...(on ? [] : [site])] });
  return (
    <main>
      <h1>{t('options_title')}</h1>
      <StandingNotices {...standing} />
      {unkept && (
        <p className="problem" role="alert" data-testid="settings-unkept">
          {t('settings_unkept')}
        </p>
      )}
      <section className="stack">
        <h2>{t('options_pages')}</h2>
        <Switch name={t('options_enabled')} on={settings.enabled} change={(enabled) => change({ enabled })} />
        <Switch
          name={siteNames.tweedekamer}
          on={!settings.sitesOff.includes('tweedekamer')}
          disabled={!settings.enabled}
          change={(on) => switchSite('tweedekamer', on)}
        />
        <Switch
          name={siteNames.officielebekendmakingen}
          on={!settings.sitesOff.includes('officielebekendmakingen')}
          disabled={!settings.enabled}
          change={(on) => switchSite('officielebekendmakingen', on)}
        />
        <Switch name={t('options_related')} on={settings.related} change={(related) => change({ related })} />
        <Switch
          name={t('options_tell_news')}
          on={settings.tellNews}
          change={(tellNews) => change({ tellNews })}
        />
        <Switch name={t('options_files')} on={settings.files} change={(files) => change({ files })} />
        <Switch name={t('options_keys')} on={settings.keys} change={(keys) => change({ keys })} />
        <p className="quiet">{t('options_next_load')}</p>
      </section>
      <section className="stack">
        <h2>
          <label htmlFor="language">{t('options_language')}</label>
        </h2>
        <select
          id="language"
          value={settings.language}
          onChange={(event) => change({ language: language.parse(event.target.value) })}
        >
          <option value="auto">{t('options_language_auto')}</option>
          <option value="nl">Nederlands</option>
          <option value="en">English</option>
        </select>
      </section>
      <FollowView settings={settings} change={changeSettings} />
      <ArchiveView />
      <SyncView />
      <SafetyView settings={settings} change={change} />
      <section className="stack">
        <h2>{t('options_privacy')}</h2>
        <p>{t('options_privacy_text')}</p>
        <p className="quiet">Naslag {browser.runtime.getManifest().version}</p>
      </section>
    </main>
  );
}
