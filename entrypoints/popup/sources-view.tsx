import { ConfirmButton } from '../../components/confirm-button';
import type { OpenLink } from '../../components/safe-link';
import { isWebAddress } from '../../lib/model/web-address';
import { byGroup, SourceList, SourceRows } from '../../components/source-list';
import { citeSources } from '../../lib/export/citation-string';
import { count, number, t } from '../../lib/words/i18n';
import type { Resolved } from '../../lib/model/citation';
import { CopyButton } from './copy-button';
import { Fold } from './fold';

/** More tabs than these are only opened on a second word. */
const manyTabs = 15;

/** The document's sources, the first few at first; one by one or all at once. */
export function SourcesView({ resolved, open }: { resolved: Resolved; open: OpenLink }) {
  const { sources } = resolved;
  const addresses = [...new Set(sources.map(({ url }) => url).filter(isWebAddress))];
  const openAll = () => {
    for (const url of [...addresses].reverse()) open(url, true); // each opens right beside this tab, so the first comes last
  };
  const actions = sources.length > 0 && (
    <div className="row">
      <ConfirmButton
        name={t('popup_open_all')}
        question={addresses.length > manyTabs ? t('popup_open_many_sure', number(addresses.length)) : null}
        yes={t('popup_open_many', number(addresses.length))}
        act={openAll}
        disabled={addresses.length === 0}
        testId="open-all"
      />
      <CopyButton name={t('popup_copy')} text={() => citeSources(resolved)} testId="copy" asLink />
    </div>
  );
  return (
    <section className="part stack" data-testid="sources">
      <Fold
        title={sources.length > 0 ? count('sources', sources.length) : t('bar_no_sources')}
        items={byGroup(sources)}
        actions={actions}
        brief
        testId="all-sources"
      >
        {(shown, all) =>
          all ? <SourceList sources={shown} open={open} /> : <SourceRows sources={shown} open={open} brief />
        }
      </Fold>
    </section>
  );
}
