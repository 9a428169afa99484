import { reasonsInWords } from '../../lib/annotate/reasons';
import { thatAre } from '../../lib/annotate/sureness';
import { peopleLine } from '../../lib/model/people';
import { count, longDate, number, t } from '../../lib/words/i18n';
import type { Related } from '../../lib/model/related';
import { SafeLink, type OpenLink } from '../../components/safe-link';
import { Fold } from './fold';

interface Props {
  related: Related[];
  open: OpenLink;
}

/**
 * Earlier questions: the first few by subject and day, all with the reason why each is here. Those that are only possibly
 * related are folded below the others.
 */
export function RelatedList({ related, open }: Props) {
  const sure = thatAre(true, related);
  const possible = thatAre(false, related);
  return (
    <>
      {sure.length > 0 && (
        <Fold title={count('earlier', sure.length)} items={sure} brief testId="all-earlier">
          {(shown, all) => (all ? <Entries items={shown} open={open} /> : <Few items={shown} open={open} />)}
        </Fold>
      )}
      {possible.length > 0 && (
        <details data-testid="possible">
          <summary className="quiet">{t('related_possible', number(possible.length))}</summary>
          <Entries items={possible} open={open} />
        </details>
      )}
    </>
  );
}

interface EntriesProps {
  items: readonly Related[];
  open: OpenLink;
}

/** One line each; what does not fit stands in its title, and in the whole list. */
function Few({ items, open }: EntriesProps) {
  return (
    <ul className="few">
      {items.map(({ key, date, subject, url, status }) => {
        const day = [longDate(date), status !== 'unknown' && t(`related_${status}`)].filter(Boolean);
        return (
          <li key={key} className="lines" title={[subject, ...day].join(' · ')}>
            <span className="one-line">
              <SafeLink url={url} open={open}>
                {subject}
              </SafeLink>
            </span>
            <span className="quiet">{day.join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Entries({ items, open }: EntriesProps) {
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
