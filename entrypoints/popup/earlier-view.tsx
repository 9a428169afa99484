import { FetchEarlier } from '../../components/fetch-earlier';
import { count } from '../../lib/words/i18n';
import type { RelatedSet } from '../../lib/model/related';
import type { OpenLink } from '../../components/safe-link';
import { useFetchEarlier } from '../../lib/own-page/use-fetch-earlier';
import { RelatedList } from './related-list';

/** The document's earlier questions; where the archive has none to look among, the way to have them. */
export function EarlierView({ related, open }: { related: RelatedSet; open: OpenLink }) {
  if (related.document.length > 0)
    return (
      <section className="part stack" data-testid="related">
        <RelatedList related={related.document} open={open} />
      </section>
    );
  return (
    <>
      {related.archived > 0 && (
        <section className="part stack" data-testid="none-related">
          <h2>{count('earlier', 0)}</h2>
          <p className="quiet">{count('related_none', related.archived)}</p>
        </section>
      )}
      <ArchiveOffer empty={related.archived === 0} />
    </>
  );
}

/** The way to earlier questions, while there are none to look among, and how far it is while they come. */
export function ArchiveOffer({ empty }: { empty: boolean }) {
  const earlier = useFetchEarlier();
  if (!empty && earlier.job?.state !== 'running') return null;
  return (
    <section className="part stack" data-testid="related">
      <h2>{count('earlier', 0)}</h2>
      <FetchEarlier {...earlier} brief />
    </section>
  );
}
