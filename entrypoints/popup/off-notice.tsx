import { siteNames } from '../../components/site-names';
import { t } from '../../lib/words/i18n';
import { useSettings } from '../../lib/own-page/use-watched';
import { changeSettings } from '../../lib/store';

/** Where the reader has switched Naslag off, said with the way back: a page that shows nothing must not be a riddle. */
export function OffNotice() {
  const settings = useSettings();
  if (!settings || (settings.enabled && settings.sitesOff.length === 0)) return null;
  const off = settings.enabled
    ? settings.sitesOff.map((site) => ({
        text: t('popup_off_site', siteNames[site]),
        change: { sitesOff: settings.sitesOff.filter((other) => other !== site) },
      }))
    : [{ text: t('popup_off'), change: { enabled: true } }];
  return (
    <div className="stack" data-testid="off">
      {off.map(({ text, change }) => (
        <p key={text} className="row apart">
          {text}
          <button type="button" onClick={() => void changeSettings(change)}>
            {t('popup_switch_on')}
          </button>
        </p>
      ))}
    </div>
  );
}
