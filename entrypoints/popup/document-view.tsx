import { officialVersions } from '../../components/official-versions';
import { t } from '../../lib/words/i18n';
import type { PageState } from '../../lib/model/page-state';
import { useStored } from '../../lib/own-page/use-stored';
import { knownNow } from '../../lib/store';
import { DocumentSummary } from './document-summary';
import { EarlierView } from './earlier-view';
import { KeepView } from './keep-view';
import { PageFooter } from './page-footer';
import { SourcesView } from './sources-view';
import { openBeside } from './tab';

/** Everything the page's Naslag knows, in one look: what it is and saving it on top. */
export function DocumentView({ tabId, page }: { tabId: number; page: PageState }) {
  const { document, resolved, related, problem } = page;
  // Its answer may have been read in another tab since this page was.
  const now = useStored(() => knownNow(document), [document]);
  const known = problem || !now?.ok ? page.known : now.value;
  const open = (url: string, keepFocus: boolean) => void openBeside(url, keepFocus);
  return (
    <>
      <DocumentSummary
        kamervraag={document.kamervraag}
        versions={officialVersions(document, known?.versions ?? [])}
        status={known?.status ?? 'unknown'}
        replied={known?.fate.kind === 'replied'}
        open={open}
      />
      {problem && (
        <p className="problem" role="alert" data-testid="problem">
          {t(`error_${problem}`)}
        </p>
      )}
      <div className="scroll stack">
        {resolved && <KeepView tabId={tabId} document={document} resolved={resolved} />}
        {resolved && <SourcesView resolved={resolved} open={open} />}
        {related && <EarlierView related={related} open={open} />}
      </div>
      <PageFooter tabId={tabId} page={page} />
    </>
  );
}
