import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Switch } from '../../components/switch';
import { t } from '../../lib/words/i18n';
import { origins } from '../../lib/open-data/addresses';
import { useSettings } from '../../lib/own-page/use-watched';
import { changeSettings } from '../../lib/store';
import { usePermitted } from './use-permitted';

/**
 * Whether the text of earlier questions is fetched that a page shows by their title. On only where the browser allows the
 * source too: then as soon as that was allowed, for whichever purpose, until the reader says no.
 */
export function ShownTextsSwitch() {
  const settings = useSettings();
  const permitted = usePermitted(origins.koop);
  const [refused, setRefused] = useState(false);
  const choose = async (on: boolean) => {
    // Asked at once, while the browser still knows that the reader pressed a button.
    const granted = !on || (await browser.permissions.request({ origins: origins.koop }));
    setRefused(!granted);
    if (granted) await changeSettings({ shownTexts: on });
  };
  return (
    <>
      <Switch
        name={t('fill_shown_texts')}
        on={permitted && settings?.shownTexts === true}
        disabled={!settings}
        change={(on) => void choose(on)}
      />
      {refused && (
        <p className="problem" role="alert">
          {t('fill_refused')}
        </p>
      )}
    </>
  );
}
