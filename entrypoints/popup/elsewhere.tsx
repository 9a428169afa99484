import { SafeLink } from '../../components/safe-link';
import { siteAddresses } from '../../components/site-addresses';
import { t } from '../../lib/words/i18n';
import { openBeside } from './tab';

/**
 * On a page in which Naslag does not run: another site's, or one of the two sites that was open before Naslag came. Which of
 * them cannot be told without a permission to see addresses; loading it again needs none.
 */
export function Elsewhere({ reload }: { reload: () => void }) {
  return (
    <div className="stack" data-testid="elsewhere">
      <p className="quiet">{t('popup_not_read')}</p>
      <p className="row">
        {siteAddresses.map(({ name, url }) => (
          <SafeLink key={url} url={url} open={(url, keepFocus) => void openBeside(url, keepFocus)}>
            {name}
          </SafeLink>
        ))}
      </p>
      <p className="row">
        <span className="quiet">{t('popup_reload_hint')}</span>
        <button type="button" data-testid="reload" onClick={reload}>
          {t('popup_reload')}
        </button>
      </p>
    </div>
  );
}
