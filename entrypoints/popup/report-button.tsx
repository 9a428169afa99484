import { browser } from 'wxt/browser';
import { askPage } from '../../lib/ask';
import { t } from '../../lib/words/i18n';
import { CopyButton } from './copy-button';

/** Copies what a maker needs to teach the reader a page of the sites that it does not recognise. */
export function ReportButton({ tabId }: { tabId: number }) {
  const text = async () => {
    const answer = await askPage(tabId, 'skeleton', null);
    if (!answer.ok || !answer.value) throw new Error('the page does not tell how it is built');
    const { version } = browser.runtime.getManifest();
    return [t('report_title', version), t('popup_elsewhere'), answer.value].join('\n');
  };
  return (
    <p>
      <CopyButton name={t('popup_report')} text={text} testId="report" />
    </p>
  );
}
