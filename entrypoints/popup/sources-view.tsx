import { useState } from 'react';
import { isWebAddress, type OpenLink } from '../../components/safe-link';
import { SourceList } from '../../components/source-list';
import { citeSources } from '../../lib/export/citation-string';
import { count, t } from '../../lib/i18n';
import type { Resolved } from '../../lib/model/citation';

/** More tabs than these are only opened on a second word. */
const manyTabs = 15;

/** The document's sources, one by one or all at once. */
export function SourcesView({ resolved, open }: { resolved: Resolved; open: OpenLink }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const [asking, setAsking] = useState(false);
  const { sources } = resolved;
  const addresses = sources.map(({ url }) => url).filter(isWebAddress);
  const openAll = () => {
    if (addresses.length > manyTabs && !asking) return setAsking(true);
    setAsking(false);
    for (const url of [...addresses].reverse()) open(url, true); // each opens right beside this tab, so the first comes last
  };
  const copy = () => {
    navigator.clipboard.writeText(citeSources(resolved)).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  };
  return (
    <section className="part stack" data-testid="sources">
      <div className="row apart">
        <h2>{count('sources', sources.length)}</h2>
        {sources.length > 0 && (
          <span className="row">
            <button type="button" data-testid="open-all" onClick={openAll} disabled={addresses.length === 0}>
              {asking ? t('popup_open_many', addresses.length) : t('popup_open_all')}
            </button>
            <button type="button" data-testid="copy" onClick={copy}>
              {t(copied === 'yes' ? 'card_copied' : copied === 'failed' ? 'card_copy_failed' : 'popup_copy')}
            </button>
          </span>
        )}
      </div>
      <SourceList sources={sources} open={open} />
    </section>
  );
}
