import { officialVersions } from '../../components/official-versions';
import { thatAre } from '../../lib/annotate/sureness';
import { count, t } from '../../lib/words/i18n';
import type { PageState } from '../../lib/model/page-state';
import { citeDocument } from '../../lib/export/citation-string';
import { CopyButton } from './copy-button';
import { DocumentSummary } from './document-summary';
import { KeepView } from './keep-view';
import { PageFooter } from './page-footer';
import { RelatedList } from './related-list';
import { SourcesView } from './sources-view';
import { openBeside } from './tab';

const relatedShown = 4;

/** Everything the page's Naslag knows, in one look. */
export function DocumentView({ tabId, page }: { tabId: number; page: PageState }) {
  const { document, resolved, known, related, problem } = page;
  const earlier = thatAre(true, related?.document ?? []).length;
  const open = (url: string, keepFocus: boolean) => void openBeside(url, keepFocus);
  return (
    <>
      <DocumentSummary
        kamervraag={document.kamervraag}
        versions={officialVersions(document, known?.versions ?? [])}
        status={known?.status ?? 'unknown'}
        open={open}
      />
      <p>
        <CopyButton
          name={t('copy_citation')}
          text={() => citeDocument(document.kamervraag)}
          testId="copy-citation"
        />
      </p>
      {problem && (
        <p className="problem" role="alert" data-testid="problem">
          {t(`error_${problem}`)}
        </p>
      )}
      {resolved && <SourcesView resolved={resolved} open={open} />}
      {related && related.document.length > 0 && (
        <section className="part stack" data-testid="related">
          {earlier > 0 && <h2>{count('earlier', earlier)}</h2>}
          <RelatedList related={related.document} most={relatedShown} open={open} />
        </section>
      )}
      {resolved && <KeepView tabId={tabId} document={document} resolved={resolved} />}
      <PageFooter tabId={tabId} page={page} />
    </>
  );
}
