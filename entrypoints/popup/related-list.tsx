import { reasonsInWords } from '../../lib/annotate/reasons';
import { peopleLine } from '../../lib/model/people';
import { longDate, t } from '../../lib/words/i18n';
import type { Related } from '../../lib/model/related';
import { SafeLink, type OpenLink } from '../../components/safe-link';

/** Earlier questions with the reason why each is here. */
export function RelatedList({ related, open }: { related: Related[]; open?: OpenLink }) {
  return (
    <ul className="related">
      {related.map(({ key, date, authors, subject, url, followUp, status, reasons }) => (
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
