import { ask } from '../../lib/ask';
import { count, t } from '../../lib/i18n';
import type { ReadDocument } from '../../lib/model/document';

interface Props {
  document: ReadDocument;
  on: boolean;
  switchPage: () => void;
}

/** What was recognised on the page and what not, the switch for this page, and the way to our other pages. */
export function PageFooter({ document: { kamervraag, missing }, on, switchPage }: Props) {
  const read = [
    count('questions', kamervraag.questions.length),
    count('footnotes', kamervraag.footnotes.length),
  ].join(', ');
  return (
    <footer className="stack">
      <p className="quiet" data-testid="health">
        {kamervraag.status === 'no-text' ? t('bar_no_text') : t('popup_read', read)}
        {missing.length > 0 &&
          ` ${t('bar_missing', missing.map((part) => t(`report_part_${part}`)).join(', '))}`}
      </p>
      <div className="row apart">
        <OwnPages />
        <button type="button" role="switch" aria-checked={on} onClick={switchPage}>
          {t('bar_switch')}: {t(on ? 'bar_on' : 'bar_off')}
        </button>
      </div>
    </footer>
  );
}

/** Links to the collection and the options. */
export function OwnPages() {
  return (
    <nav className="row">
      <button type="button" className="link" onClick={() => void ask('open', { page: 'collection' })}>
        {t('bar_collection')}
      </button>
      <button type="button" className="link" onClick={() => void ask('open', { page: 'options' })}>
        {t('bar_options')}
      </button>
    </nav>
  );
}
