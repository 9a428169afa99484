import { useState } from 'react';
import { reasonsInWords } from '../../lib/annotate/reasons';
import { thatAre } from '../../lib/annotate/sureness';
import { peopleLine } from '../../lib/model/people';
import { longDate, t } from '../../lib/words/i18n';
import type { Related } from '../../lib/model/related';
import { SafeLink, type OpenLink } from '../../components/safe-link';

interface Props {
  related: Related[];
  /** No more of the sure ones than these at first. */
  most: number;
  open: OpenLink;
}

/** Earlier questions with the reason why each is here; those that are only possibly related are folded below the others. */
export function RelatedList({ related, most, open }: Props) {
  const [all, showAll] = useState(false);
  const sure = thatAre(true, related);
  const possible = thatAre(false, related);
  return (
    <>
      {sure.length > 0 && <Entries items={all ? sure : sure.slice(0, most)} open={open} />}
      {!all && sure.length > most && (
        <button type="button" className="link" data-testid="all-related" onClick={() => showAll(true)}>
          {t('related_all', sure.length)}
        </button>
      )}
      {possible.length > 0 && (
        <details data-testid="possible">
          <summary className="quiet">{t('related_possible', possible.length)}</summary>
          <Entries items={possible} open={open} />
        </details>
      )}
    </>
  );
}

function Entries({ items, open }: { items: Related[]; open: OpenLink }) {
  return (
    <ul className="related">
      {items.map(({ key, date, authors, subject, url, followUp, status, reasons }) => (
        <li key={key}>
          <SafeLink url={url} open={open}>
            {subject}
          </SafeLink>
          <p className="quiet">
            {[
              longDate(date),
              peopleLine(authors),
              followUp && t('related_follow_up'),
              status !== 'unknown' && t(`related_${status}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="quiet">{reasonsInWords(reasons)}</p>
        </li>
      ))}
    </ul>
  );
}
