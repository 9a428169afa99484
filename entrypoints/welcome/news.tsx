import { Switch } from '../../components/switch';
import { useSettings } from '../../lib/own-page/use-watched';
import { changeSettings } from '../../lib/store';
import { t } from '../../lib/words/i18n';

/** What an update brings, in one line, and the way not to be told again. */
export function News() {
  const settings = useSettings();
  return (
    <>
      <p data-testid="news-line">{t('welcome_news')}</p>
      <Switch
        name={t('options_tell_news')}
        on={settings?.tellNews ?? true}
        disabled={!settings}
        change={(tellNews) => void changeSettings({ tellNews })}
      />
    </>
  );
}
